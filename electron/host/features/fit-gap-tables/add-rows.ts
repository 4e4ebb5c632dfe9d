import type { FitGapRowFields } from '../../../../shared/contract/fit-gap-tables.ts'
import type { WriteDatabase } from '../../db/database.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { newFitGapRows } from './new-rows.ts'
import { listRows } from './row-record.ts'
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
  const rows = newFitGapRows(database, table, given, moment)
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
