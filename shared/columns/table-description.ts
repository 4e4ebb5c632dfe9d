/** One field that a column of a table may be mapped to. */
export interface FieldDescription<Field extends string = string> {
  id: Field
  /** The word of the field, as the written form of the table heads its column. */
  header: string
  /** Other words that head such a column; the nearest one counts. */
  names: readonly string[]
  /** Words that speak against it: a header that holds one of them never heads this field (帳票ID is no 機能ID). */
  never?: readonly string[]
  /** Any number of columns may go here, each a value of its own under the words of its header. */
  isRepeated?: boolean
  /** Without it no row can be read. */
  isRequired?: boolean
  /** Several columns may go here; their cells are joined by this, each once. */
  joinedBy?: string
  /** How a line that goes on with the row above is joined to it; by `joinedBy` where nothing is said. */
  continuedBy?: (above: string, below: string) => string
  /** Stands once over the lines it covers (大項目), in the order of the fields from the highest level. */
  isLevel?: boolean
  /** The cell belongs to one row only: merged cells downwards count for the first row they cover (a number, an id). */
  isOwnPerRow?: boolean
}

/** A kind of table that is imported through the screen 列の対応づけ: issue by issue the same screen with other fields. */
export interface TableDescription<Field extends string = string> {
  /** Stands in the project's settings beside what was chosen for such a table. */
  id: string
  fields: readonly FieldDescription<Field>[]
  /** Whether a line with something in it is a row of the table; else it is shown as 読めない行 (notes, totals, headings between). */
  isRow: (cell: (field: Field) => string) => boolean
  /** Whether a line goes on with the row above although nothing is merged: text that was cut at the end of a page. Only fields with `joinedBy` are joined. */
  continues?: (cell: (field: Field) => string, above: Readonly<Record<Field, string>>) => boolean
}
