import type { FitGapTableRow } from '../../../../shared/contract/fit-gap-tables.ts'
import type { GridRow } from '../../../ui/grid/model/grid-row.ts'
import { cellText } from './cell-text.ts'
import type { TableColumn } from './table-column.ts'

/** The texts of rows, each worked out once; a row that did not change keeps its line, so that nothing is drawn again for it. */
export class RowTexts {
  readonly #columns: readonly TableColumn[]
  readonly #lines = new WeakMap<FitGapTableRow, GridRow>()
  readonly #rows = new WeakMap<GridRow, FitGapTableRow>()

  constructor(columns: readonly TableColumn[]) {
    this.#columns = columns
  }

  lineOf(row: FitGapTableRow): GridRow {
    const known = this.#lines.get(row)
    if (known !== undefined) return known
    const line: GridRow = { id: row.id, cells: Object.fromEntries(this.#columns.map((column) => [column.id, cellText(row, column)])), asked: this.#askedOf(row) }
    this.#lines.set(row, line)
    this.#rows.set(line, row)
    return line
  }

  /** The same line with texts that stay as typed although they could not be taken. */
  lineWith(row: FitGapTableRow, typed: Readonly<Record<string, string>>): GridRow {
    const line = { ...this.lineOf(row), cells: { ...this.lineOf(row).cells, ...typed } }
    this.#rows.set(line, row)
    return line
  }

  /** The judgements that are 再判定待ち: choosing the same again is the answer. */
  #askedOf(row: FitGapTableRow): ReadonlySet<string> {
    const waiting = new Set(row.cells.filter(({ rejudge }) => rejudge !== null).map(({ reference }) => reference))
    return new Set(this.#columns.flatMap(({ id, source }) => (source.of === 'cell' && source.part === 'judgement' && waiting.has(source.reference) ? [id] : [])))
  }

  textsOf = (row: FitGapTableRow): Readonly<Record<string, string>> => this.lineOf(row).cells

  rowOf(line: GridRow): FitGapTableRow | undefined {
    return this.#rows.get(line)
  }
}
