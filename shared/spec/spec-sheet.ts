import type { SheetCells } from '../columns/sheet-cells.ts'

/** A sheet of a file of a standard spec. Numbers matter: a number that stands for a 機能ID has lost its leading zeros. */
export interface SpecSheet extends SheetCells {
  /** Cells that are numbers in the workbook, as `line * 1000 + column` from 0; nothing for csv and tsv. */
  numbers: ReadonlySet<number>
}
