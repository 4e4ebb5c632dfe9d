/** A value in a cell; text stays text whatever it begins with. */
export type CellContent = string | number | Date | null

/** How a cell is set: `wrap` long text, `text` short text or ids, `center` marks and choices. */
export type CellFormat = 'wrap' | 'text' | 'center' | 'count' | 'percent' | 'date' | 'heading'

/** A meaning shown by colour beside its symbol and word, never instead of them. */
export type CellTone = 'quiet' | 'shape' | 'town-only' | 'standard-only' | 'decided' | 'stale'

export interface SheetColumn {
  header: string
  /** In characters of the default font. */
  width: number
  format: CellFormat
  /** Filled in by the municipality: tinted, and marked in the header. */
  isOurs: boolean
  /** Choices offered in every cell below the header. */
  choices?: string[]
  /** A note shown when a cell of the column is chosen. */
  prompt?: string
}

export interface SheetLine {
  values: CellContent[]
  /** By column index. */
  tones?: (CellTone | undefined)[]
  /** Another format than the column's, by column index. */
  formats?: (CellFormat | undefined)[]
}

export interface SheetModel {
  name: string
  columns: SheetColumn[]
  lines: SheetLine[]
  paper: 'A3-landscape' | 'A4-portrait'
  /** Columns that stay in view; the header always does. */
  frozenColumns: number
  /** Columns on paper, from the first; the rest is for machines. */
  printedColumns: number
  isFiltered: boolean
}

export interface WorkbookModel {
  title: string
  createdOn: Date
  sheets: SheetModel[]
}
