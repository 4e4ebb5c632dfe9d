import type { SheetKind } from '../../../../shared/contract/sent-sheets.ts'
import type { SheetColumn } from '../../../../shared/sent-sheets/sheet-column.ts'

/** A column that only tells: its cells are locked. */
export interface FixedColumn {
  header: string
  /** In characters of the default font. */
  width: number
}

/** A sheet that goes to a section or a vendor, as plain data. */
export interface SentSheetModel {
  kind: SheetKind
  code: string
  title: string
  projectName: string
  tableName: string
  recipient: string
  /** In words. */
  sentOn: string
  dueOn: string
  message: string
  createdOn: Date
  /** After the key. */
  fixed: FixedColumn[]
  columns: SheetColumn[]
  lines: { key: string; fixed: string[]; values: Record<string, string> }[]
  /** Lines below the table in which new rows may be written, their name as well; 0 for none. */
  blankLines: number
  /** Index in `fixed` of the column that says what a line is about. */
  nameColumn: number
}
