import type { RowKind } from '../fitgap/rows/row-kind.ts'

/** What a mark says of its shape: a row of a comparison, a pin of the review, a finding of the checks. */
export type SheetMarkKind = RowKind | 'changed' | `pin-${'open' | 'done' | 'fix'}` | `check-${'error' | 'warning' | 'hint'}`

/** Something that is drawn on a shape of a sheet when asked for, and never into the diagram itself. */
export interface SheetMark {
  /** Id of the element it stands on. */
  element: string
  kind: SheetMarkKind
  /** What stands in it: a row number, the number of a pin; '' for the symbol alone. */
  text: string
}
