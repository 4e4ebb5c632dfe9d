/** One field that a column of a table may be mapped to. */
export interface FieldDescription<Field extends string = string> {
  id: Field
  /** The word of the field, as the written form of the table heads its column. */
  header: string
  /** Other words that head such a column; the nearest one counts. */
  names: readonly string[]
  /** Without it no row can be read. */
  isRequired?: boolean
  /** Several columns may go here; their cells are joined by this, each once. */
  joinedBy?: string
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
}
