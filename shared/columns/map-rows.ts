import type { ColumnMapping } from '../domain/column-mapping.ts'
import { plainHeader } from './comparable-header.ts'
import type { SheetCells } from './sheet-cells.ts'
import type { FieldDescription, TableDescription } from './table-description.ts'

export interface MappedRows<Field extends string> {
  /** Values per row, by field; a field without a column is ''. */
  rows: Record<Field, string>[]
  /** Line of the sheet on which each row begins, from 1. */
  lines: number[]
  /** Lines with something in them that are no row. Told and shown, never dropped in silence. */
  unread: { line: number; text: string }[]
  /** Lines that belong to the row above, because its cells are merged over them. */
  joined: number
  /** How many taken cells are results of formulas. */
  formulas: number
}

/**
 * The rows of a sheet by field. Blank lines and repeated headers are passed over; a line whose required cells are all merged with those above
 * continues that row: what it says otherwise is joined to it.
 * @param headerLine line of the header from 0, or null for a sheet without one.
 */
export function mapRows<Field extends string>(
  sheet: Pick<SheetCells, 'rows' | 'continued' | 'formulas'>, headerLine: number | null, mapping: ColumnMapping, table: TableDescription<Field>,
): MappedRows<Field> {
  const result: MappedRows<Field> = { rows: [], lines: [], unread: [], joined: 0, formulas: 0 }
  const columns = new Map(table.fields.map((field) => [field.id, mapping.flatMap((id, column) => (id === field.id ? [column] : []))]))
  const continued = new Set(sheet.continued.map(([line, column]) => `${line} ${column}`))
  const header = headerLine === null ? null : (sheet.rows[headerLine] ?? []).map(plainHeader)
  const required = table.fields.filter(({ isRequired }) => isRequired).flatMap(({ id }) => columns.get(id) ?? [])
  const taken = new Set<number>()
  for (let line = (headerLine ?? -1) + 1; line < sheet.rows.length; line += 1) {
    const cells = sheet.rows[line] ?? []
    if (cells.every((cell) => cell.trim() === '') || isHeaderAgain(cells, header)) continue
    const isRepeated = (column: number) => continued.has(`${line} ${column}`)
    const above = result.rows.at(-1)
    const continues = above !== undefined && required.length > 0 && required.every((column) => isRepeated(column) && (cells[column] ?? '') !== '')
    const cell = (field: FieldDescription<Field>) => {
      const own = (columns.get(field.id) ?? []).filter((column) => !isRepeated(column) || (!continues && !field.isOwnPerRow))
      return joined(own.map((column) => tidy(cells[column])), field.joinedBy ?? '\n')
    }
    if (continues) {
      for (const field of table.fields) above[field.id] = joined([above[field.id], cell(field)], field.joinedBy ?? '\n')
      result.joined += 1
    } else {
      const row = Object.fromEntries(table.fields.map((field) => [field.id, cell(field)])) as Record<Field, string>
      if (!table.isRow((field) => row[field])) {
        result.unread.push({ line: line + 1, text: cells.filter((text) => text.trim() !== '').join(' ｜ ').slice(0, 200) })
        continue
      }
      result.rows.push(row)
      result.lines.push(line + 1)
    }
    taken.add(line)
  }
  result.formulas = sheet.formulas.filter(([line, column]) => taken.has(line) && mapping[column] != null).length
  return result
}

function tidy(cell: string | undefined): string {
  return (cell ?? '').replace(/\r\n?/g, '\n').trim()
}

function joined(parts: readonly string[], separator: string): string {
  return [...new Set(parts.filter((part) => part !== ''))].join(separator)
}

/** Long tables repeat their header on every printed page. */
function isHeaderAgain(cells: readonly string[], header: readonly string[] | null): boolean {
  return header !== null && header.some((word) => word !== '') && header.every((word, column) => word === plainHeader(cells[column] ?? ''))
}
