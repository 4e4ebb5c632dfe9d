import type { ColumnMapping } from '../domain/column-mapping.ts'
import { plainHeader } from './comparable-header.ts'
import { headerBand } from './header-band.ts'
import { createLevels } from './level-cells.ts'
import type { SheetCells } from './sheet-cells.ts'
import type { FieldDescription, TableDescription } from './table-description.ts'

export interface MappedRows<Field extends string> {
  /** Values per row, by field; a field without a column is ''. */
  rows: Record<Field, string>[]
  /** Per row what stands in the columns of repeated fields, by the words over each column; blank cells are left out. */
  repeated: Record<string, string>[]
  /** Line of the sheet on which each row begins, from 1. */
  lines: number[]
  /** Lines with something in them that are no row. Told and shown, never dropped in silence. */
  unread: { line: number; text: string }[]
  /** Lines that belong to the row above: its cells are merged over them, or they go on with its text. */
  joined: number
  /** How many taken cells are results of formulas. */
  formulas: number
}

/**
 * The rows of a sheet by field. Blank lines, repeated headers and lines that only name a level (大項目) are passed over; a line whose required
 * cells are all merged with those above, or that the table says to go on with it, continues that row: what it says otherwise is joined to it.
 * @param headerLine first line of the header from 0, or null for a sheet without one.
 */
export function mapRows<Field extends string>(
  sheet: Pick<SheetCells, 'rows' | 'continued' | 'formulas'>, headerLine: number | null, mapping: ColumnMapping, table: TableDescription<Field>,
): MappedRows<Field> {
  const result: MappedRows<Field> = { rows: [], repeated: [], lines: [], unread: [], joined: 0, formulas: 0 }
  const columns = new Map(table.fields.map((field) => [field.id, mapping.flatMap((id, column) => (id === field.id ? [column] : []))]))
  const continued = new Set(sheet.continued.map(([line, column]) => place(line, column)))
  const band = headerBand(sheet, headerLine)
  const headers = Array.from({ length: band.lines }, (_, line) => (sheet.rows[(headerLine ?? 0) + line] ?? []).map(plainHeader))
  const required = table.fields.filter(({ isRequired }) => isRequired).flatMap(({ id }) => columns.get(id) ?? [])
  const levels = createLevels(table)
  const taken = new Set<number>()
  let headings: MappedRows<Field>['unread'] = []
  for (let line = (headerLine ?? -1) + Math.max(1, band.lines); line < sheet.rows.length; line += 1) {
    const cells = sheet.rows[line] ?? []
    if (cells.every((cell) => cell.trim() === '') || headers.some((header) => isHeaderAgain(cells, header))) continue
    const isRepeated = (column: number) => continued.has(place(line, column))
    const above = result.rows.at(-1)
    const isMerged = above !== undefined && required.length > 0 && required.every((column) => isRepeated(column) && (cells[column] ?? '') !== '')
    const cell = (field: FieldDescription<Field>) => {
      const own = (columns.get(field.id) ?? []).filter((column) => !isRepeated(column) || (!isMerged && !field.isOwnPerRow))
      return joined(own.map((column) => tidy(cells[column])), field.joinedBy ?? '\n')
    }
    const row = Object.fromEntries(table.fields.map((field) => [field.id, cell(field)])) as Record<Field, string>
    const read = (field: Field) => row[field]
    if (above !== undefined && (isMerged || table.continues?.(read, above))) {
      for (const field of table.fields) if (isMerged || field.joinedBy !== undefined) above[field.id] = continuedText(above[field.id], row[field.id], field)
      addRepeated(result.repeated.at(-1)!, line)
      result.joined += 1
      taken.add(line)
      continue
    }
    const isOwn = (field: Field) => (columns.get(field) ?? []).some((column) => !isRepeated(column) && tidy(cells[column]) !== '')
    if (levels.isHeading(cells, read, columns)) {
      levels.enter(row, isOwn)
      headings.push({ line: line + 1, text: shown(cells) })
      continue
    }
    if (!table.isRow(read)) {
      result.unread.push({ line: line + 1, text: shown(cells) })
      continue
    }
    levels.enter(row, isOwn)
    headings = []
    result.rows.push(row)
    result.lines.push(line + 1)
    result.repeated.push({})
    addRepeated(result.repeated.at(-1)!, line)
    taken.add(line)
  }
  // A heading without a line below it heads nothing.
  result.unread.push(...headings)
  result.formulas = sheet.formulas.filter(([line, column]) => taken.has(line) && mapping[column] != null).length
  return result

  function addRepeated(values: Record<string, string>, line: number): void {
    for (const { id, isRepeated } of table.fields) {
      for (const column of isRepeated ? (columns.get(id) ?? []) : []) {
        const value = tidy(sheet.rows[line]?.[column])
        const key = tidy(band.words[column]).replace(/\s+/g, ' ') || `${column + 1}`
        if (value !== '') values[key] = joined([values[key] ?? '', value], '\n')
      }
    }
  }
}

function place(line: number, column: number): number {
  return line * 1_000 + column
}

function shown(cells: readonly string[]): string {
  return cells.filter((text) => text.trim() !== '').join(' ｜ ').slice(0, 200)
}

function tidy(cell: string | undefined): string {
  return (cell ?? '').replace(/\r\n?/g, '\n').trim()
}

function joined(parts: readonly string[], separator: string): string {
  return parts.length === 1 ? parts[0]! : [...new Set(parts.filter((part) => part !== ''))].join(separator)
}

function continuedText(above: string, below: string, field: FieldDescription): string {
  return field.continuedBy !== undefined && above !== '' && below !== '' ? field.continuedBy(above, below) : joined([above, below], field.joinedBy ?? '\n')
}

/** Long tables repeat their header on every printed page; merged cells may be filled in one of them and blank in the other. */
function isHeaderAgain(cells: readonly string[], header: readonly string[]): boolean {
  const said = cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [plainHeader(cell) === header[column]]))
  return said.every(Boolean) && said.length >= Math.min(2, header.filter((word) => word !== '').length)
}
