import type { FitGapRowFields } from '../../../../shared/contract/fit-gap-tables.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { ReadDatabase } from '../../db/database.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { emptyRow, highestRowNumber, listRows, withRowFields, type RowRecord } from './row-record.ts'
import type { TableRecord } from './table-record.ts'

/** The records of rows that shall stand after a row, or at the end; nothing is written. CONFLICT where the row to stand after is gone. */
export function newFitGapRows(
  database: ReadDatabase,
  table: TableRecord,
  given: { rows: readonly (Partial<FitGapRowFields> & { name: string })[]; after: string | null; by: string },
  moment: Moment,
): RowRecord[] {
  const positions = freePositions(listRows(database, table.id), given.after, given.rows.length)
  const first = highestRowNumber(database, table.id) + 1
  return given.rows.map((fields, index): RowRecord => {
    const place = { number: first + index, position: positions[index] ?? 0 }
    const row = withRowFields(emptyRow({ id: moment.newId(), municipality: table.municipality_id, table: table.id, ...place, name: fields.name }), fields)
    const isDecided = row.treatment !== '' || row.necessity !== ''
    return isDecided ? { ...row, decider: given.by, decided_at: moment.now.toISOString() } : row
  })
}

/** Places between a row and the next one: positions are fractions, so that no other row moves. */
function freePositions(rows: readonly RowRecord[], after: string | null, count: number): number[] {
  const index = after === null ? rows.length - 1 : rows.findIndex(({ id }) => id === after)
  if (after !== null && index < 0) throw new KurabeError('CONFLICT', 'fitGapTables.rowGone')
  const from = rows[index]?.position ?? 0
  const to = rows[index + 1]?.position ?? from + count + 1
  return Array.from({ length: count }, (_, place) => from + ((to - from) * (place + 1)) / (count + 1))
}
