import type { FitGapRowFields } from '../../../../shared/contract/fit-gap-tables.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { WriteDatabase } from '../../db/database.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { emptyRow, highestRowNumber, listRows, withRowFields, type RowRecord } from './row-record.ts'
import { findTable } from './table-record.ts'
import { carryOutOnTable, refuseWithoutJustification } from './write-table.ts'

/**
 * Adds rows after a row, or at the end, as one undo step; returns their ids. Numbers go on from the highest ever given, so that no number on a
 * paper ever means another row. BAD_INPUT for ③ without a justification, CONFLICT where the row to stand after is gone.
 */
export function addFitGapRows(
  database: WriteDatabase,
  given: { table: string; rows: readonly (Partial<FitGapRowFields> & { name: string })[]; after: string | null; by: string; why: string },
  moment: Moment,
): string[] {
  const table = findTable(database, given.table)
  const known = listRows(database, table.id)
  const positions = freePositions(known, given.after, given.rows.length)
  const first = highestRowNumber(database, table.id) + 1
  const rows = given.rows.map((fields, index): RowRecord => {
    const place = { number: first + index, position: positions[index] ?? 0 }
    const row = withRowFields(emptyRow({ id: moment.newId(), municipality: table.municipality_id, table: table.id, ...place, name: fields.name }), fields)
    const isDecided = row.treatment !== '' || row.necessity !== ''
    return isDecided ? { ...row, decider: given.by, decided_at: moment.now.toISOString() } : row
  })
  refuseWithoutJustification(rows)
  carryOutOnTable(
    database,
    table,
    { title: 'fitGapTables.operation.addRows', rows: rows.map((after) => ({ table: 'fit_gap_row', id: after.id, after })) },
    given,
    moment,
  )
  return rows.map(({ id }) => id)
}

/** Takes rows away as one undo step: they keep their number, cells and history and can be taken back. Those gone already are passed over. */
export function removeFitGapRows(database: WriteDatabase, given: { table: string; rows: readonly string[]; by: string; why: string }, moment: Moment): void {
  const table = findTable(database, given.table)
  const gone = new Set(given.rows)
  const at = moment.now.toISOString()
  const rows = listRows(database, table.id).filter(({ id }) => gone.has(id))
  const removed = rows.map((row) => ({ table: 'fit_gap_row' as const, id: row.id, after: { ...row, removed_at: at } }))
  carryOutOnTable(database, table, { title: 'fitGapTables.operation.removeRows', rows: removed }, given, moment)
}

/** Places between a row and the next one: positions are fractions, so that no other row moves. */
function freePositions(rows: readonly RowRecord[], after: string | null, count: number): number[] {
  const index = after === null ? rows.length - 1 : rows.findIndex(({ id }) => id === after)
  if (after !== null && index < 0) throw new KurabeError('CONFLICT', 'fitGapTables.rowGone')
  const from = rows[index]?.position ?? 0
  const to = rows[index + 1]?.position ?? from + count + 1
  return Array.from({ length: count }, (_, place) => from + ((to - from) * (place + 1)) / (count + 1))
}
