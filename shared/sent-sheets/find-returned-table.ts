import type { SheetCells } from '../columns/sheet-cells.ts'
import { headerLikeness } from './header-likeness.ts'
import { readRowKey } from './row-key.ts'
import type { SheetColumn } from './sheet-column.ts'

/** Where the table of a sent sheet lies in a file that came back. Lines and columns from 0. */
export interface ReturnedTable {
  sheet: number
  headerLine: number
  keyColumn: number
  /** The column that says what the line is about; -1 where it is gone. */
  nameColumn: number
  /** By field, each place where the column stands; [] where it is gone. More than one where somebody copied a column. */
  columns: Record<string, number[]>
  /** Headers that were read although they are written differently. */
  renamed: { header: string; written: string }[]
}

/** A header counts as the one that was sent from this likeness on (0 to 1). */
const enough = 0.6
/** The header is looked for in so many lines above the first key. */
const linesAbove = 60

/**
 * Finds the table by its keys and header words, wherever its columns have been moved to; visible sheets first. Null where no sheet has both a
 * line with a key and the header of at least one of the columns.
 * @param nameHeader header of the column that says what a line is about.
 */
export function findReturnedTable(sheets: readonly SheetCells[], code: string, columns: readonly SheetColumn[], nameHeader: string): ReturnedTable | null {
  const order = sheets.map((_, index) => index).toSorted((one, other) => Number(sheets[one]!.isHidden) - Number(sheets[other]!.isHidden))
  const found = order.map((index) => findIn(sheets[index]!, index, code, columns, nameHeader)).filter((table) => table !== null)
  return found.toSorted((one, other) => countFound(other) - countFound(one))[0] ?? null
}

function countFound(table: ReturnedTable): number {
  return Object.values(table.columns).filter((places) => places.length > 0).length
}

function findIn({ rows }: SheetCells, sheet: number, code: string, columns: readonly SheetColumn[], nameHeader: string): ReturnedTable | null {
  const keyColumn = columnOfKeys(rows, code)
  if (keyColumn === null) return null
  const first = rows.findIndex((row) => readRowKey(code, row[keyColumn] ?? '') !== null)
  let best: ReturnedTable | null = null
  for (let line = first - 1; line >= Math.max(0, first - linesAbove); line -= 1) {
    const table = readHeader(rows[line] ?? [], columns, nameHeader, keyColumn)
    if (best === null || countFound(table) > countFound(best)) best = { ...table, sheet, headerLine: line }
  }
  return best !== null && countFound(best) > 0 ? best : null
}

/** The column with most keys; sound ones count double. */
function columnOfKeys(rows: readonly string[][], code: string): number | null {
  const counts = new Map<number, number>()
  for (const row of rows) {
    row.forEach((cell, column) => {
      const key = cell.length > 20 ? null : readRowKey(code, cell)
      if (key !== null) counts.set(column, (counts.get(column) ?? 0) + (key.isSound ? 2 : 1))
    })
  }
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? null
}

/** Gives every cell of the header to the column it is most like, the surest first; equal ones are copies of one column. */
function readHeader(cells: readonly string[], columns: readonly SheetColumn[], nameHeader: string, keyColumn: number): ReturnedTable {
  const nameField = '\u0000name'
  const wanted = [...columns.map(({ field, header }) => ({ field, header })), { field: nameField, header: nameHeader }]
  const pairs = cells
    .flatMap((cell, place) => (cell.trim() === '' || place === keyColumn ? [] : wanted.map(({ field, header }) => ({ place, field, header, written: cell, likeness: headerLikeness(header, cell) }))))
    .filter(({ likeness }) => likeness >= enough)
    .toSorted((one, other) => other.likeness - one.likeness || one.place - other.place)
  const places = new Map<string, { place: number; likeness: number }[]>()
  const taken = new Set<number>()
  const renamed: ReturnedTable['renamed'] = []
  // Each column first gets one place, as two of them may be headed alike; only then is a second place a copy, where its header is just as sure.
  for (const isCopy of [false, true]) {
    for (const { place, field, header, written, likeness } of pairs) {
      const known = places.get(field) ?? []
      if (taken.has(place) || known.length > 0 !== isCopy || (isCopy && known[0]!.likeness !== likeness)) continue
      taken.add(place)
      places.set(field, [...known, { place, likeness }])
      if (likeness < 1) renamed.push({ header, written })
    }
  }
  const placesOf = (field: string) => (places.get(field) ?? []).map(({ place }) => place)
  return {
    sheet: 0,
    headerLine: 0,
    keyColumn,
    nameColumn: placesOf(nameField)[0] ?? -1,
    columns: Object.fromEntries(columns.map(({ field }) => [field, placesOf(field)])),
    renamed,
  }
}
