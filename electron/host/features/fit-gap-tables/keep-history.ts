import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import type { RowWatcher } from '../../operations/operation.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { cellColumns } from './cell-record.ts'
import { rowColumns } from './row-record.ts'

/** Reasons that the program writes itself; they are translated when the history is read. */
export const ownReasons = { undo: '(undo)', redo: '(redo)', refresh: '(refresh)', edition: '(edition)', suggestion: '(suggestion)' } as const

const watched = {
  fit_gap_row: { ...rowColumns, removed: 'removed_at' },
  fit_gap_cell: { ...cellColumns, rejudge: 'rejudge' },
} as const

/** Keeps every value that a row or cell of a table ever had, one entry per changed field, for undo and redo as well. */
export function keepHistory(database: WriteDatabase, table: { id: string; municipality: string }, hand: { by: string; why: string }, moment: Moment): RowWatcher {
  const insert = database.prepare(
    `INSERT INTO fit_gap_history (id, municipality_id, table_id, row_id, reference_id, position, field, before, after, decided_by, reason, written_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  let { position } = database.prepare('SELECT COALESCE(MAX(position), 0) AS position FROM fit_gap_history').get() as { position: number }
  const at = moment.now.toISOString()
  return (change, cause) => {
    if (change.table !== 'fit_gap_row' && change.table !== 'fit_gap_cell') return
    const stored = change.after ?? change.before
    const row = change.table === 'fit_gap_row' ? change.id : String(stored?.row_id)
    const reference = change.table === 'fit_gap_row' ? null : String(stored?.reference_id)
    const why = cause === 'do' ? hand.why : ownReasons[cause]
    // A row that comes or goes as a whole is one entry, not one per field.
    const columns = change.table === 'fit_gap_row' && (change.before === null || change.after === null) ? { name: 'name' } : watched[change.table]
    for (const [field, column] of Object.entries(columns)) {
      const before = String(change.before?.[column] ?? '')
      const after = String(change.after?.[column] ?? '')
      if (before === after || (isEmptyList(before) && isEmptyList(after))) continue
      position += 1
      insert.run(moment.newId(), table.municipality, table.id, row, reference, position, field, before, after, hand.by, why, at)
    }
  }
}

function isEmptyList(value: string): boolean {
  return value === '' || value === '[]'
}

export interface HistoryRecord {
  row: string
  reference: string | null
  field: string
  before: string
  after: string
  by: string
  why: string
  at: string
}

/** What was written of a row: of the row and all its cells, or of one reference's cell; the latest first. */
export function listHistory(database: ReadDatabase, row: string, reference: string | null): HistoryRecord[] {
  const only = reference === null ? '' : 'AND reference_id = ?'
  return database
    .prepare(
      `SELECT row_id AS row, reference_id AS reference, field, before, after, decided_by AS by, reason AS why, written_at AS at
       FROM fit_gap_history WHERE row_id = ? ${only} ORDER BY position DESC`,
    )
    .all(...(reference === null ? [row] : [row, reference])) as HistoryRecord[]
}

/** How many entries the history of each row has, by the row's id. */
export function countHistory(database: ReadDatabase, table: string): Map<string, number> {
  const counts = database.prepare('SELECT row_id AS row, COUNT(*) AS count FROM fit_gap_history WHERE table_id = ? GROUP BY row_id').all(table)
  return new Map((counts as { row: string; count: number }[]).map(({ row, count }) => [row, count]))
}
