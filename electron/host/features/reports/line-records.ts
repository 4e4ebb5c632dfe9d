import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import { carryOut } from '../../operations/operation.ts'
import type { StoredRow } from '../../operations/row-store.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { ownMunicipality } from '../procedure/procedure-records.ts'

/** Tables of lines: 非機能要件 and SLA. */
export type LineTable = 'quality_requirement' | 'service_level'

/** One line of either table; the other columns are texts. */
export interface LineRecord extends StoredRow {
  id: string
  municipality_id: string
  business_area_id: string | null
  position: number
}

/** What shall become of a line; an unknown id adds one. */
export interface LineChange {
  id: string
  /** Where a new line comes: after this one, null first, undefined last. */
  after?: string | null | undefined
  /** Columns by name; null takes the line away. */
  columns: Record<string, string | null> | null
}

/** The scope of undo of 非機能要件 and SLA. */
export const lineScope = 'report-lines'

const emptyColumns: Record<LineTable, Record<string, string | null>> = {
  quality_requirement: { business_area_id: null, category: '', item: '', text: '', target: '', note: '' },
  service_level: { business_area_id: null, item: '', measure: '', target: '', note: '' },
}

/** The lines of a table in their order. */
export function listLines(database: ReadDatabase, table: LineTable): LineRecord[] {
  return database.prepare(`SELECT * FROM ${table} ORDER BY position, id`).all() as LineRecord[]
}

/** Writes lines of both tables as one undo step; returns how many rows it changed. */
export function writeLines(
  database: WriteDatabase,
  changes: Record<LineTable, readonly LineChange[]>,
  title: 'reportLines.operation.write' | 'reportLines.operation.template',
  moment: Moment,
): number {
  const tables: LineTable[] = ['quality_requirement', 'service_level']
  const rows = tables.flatMap((table) => rowsOf(database, table, changes[table]))
  return carryOut(database, { scope: lineScope, title: { key: title, values: { count: rows.length } }, rows, now: moment.now })
}

function rowsOf(database: ReadDatabase, table: LineTable, changes: readonly LineChange[]) {
  // New lines stand between their neighbours: the order is kept as it grows, the positions are fractions.
  const lines = listLines(database, table)
  const rows = new Map<string, StoredRow | null>()
  for (const { id, after, columns } of changes) {
    const index = lines.findIndex((line) => line.id === id)
    const before = lines[index]
    if (columns === null) {
      if (before === undefined) continue
      lines.splice(index, 1)
      rows.set(id, null)
      continue
    }
    if (before === undefined) {
      const place = placeAfter(lines, after)
      const line: LineRecord = { ...emptyColumns[table], ...columns, id, municipality_id: ownMunicipality(database), position: place.position } as LineRecord
      lines.splice(place.index, 0, line)
      rows.set(id, line)
      continue
    }
    const line: LineRecord = { ...before, ...columns }
    lines[index] = line
    rows.set(id, line)
  }
  return [...rows].map(([id, after]) => ({ table, id, after }))
}

function placeAfter(lines: readonly LineRecord[], after: string | null | undefined): { index: number; position: number } {
  const found = after === null ? -1 : lines.findIndex((line) => line.id === after)
  const index = after === null ? 0 : found < 0 ? lines.length : found + 1
  const left = lines[index - 1]?.position ?? (lines[0]?.position ?? 1) - 2
  const right = lines[index]?.position ?? left + 2
  return { index, position: (left + right) / 2 }
}
