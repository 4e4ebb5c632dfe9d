import type { RowKind } from '../../../shared/fitgap/rows/row-kind.ts'

/** What a comparison says of one shape. It is drawn over the diagram and never written into it. */
export interface DiagramMark {
  element: string
  kind: RowKind
  /** Row number of the table. */
  number: number
}
