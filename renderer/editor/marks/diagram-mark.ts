import type { MarkKind } from '../../ui/marks/mark-kind.ts'

/** What a comparison says of one shape. It is drawn over the diagram and never written into it. */
export interface DiagramMark {
  element: string
  kind: MarkKind
  /** Row number of the table. */
  number: number
}
