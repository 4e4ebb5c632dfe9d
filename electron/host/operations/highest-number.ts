import type { ReadDatabase } from '../db/database.ts'
import type { UndoableTable } from './row-store.ts'

/**
 * The highest `number` that a row of this table ever had, as far as the steps of the scope tell; 0 where none had one. A number that was
 * given stands on papers and in talks, so the next one counts on from here even where its row has been removed since.
 */
export function highestNumber(database: ReadDatabase, scope: string, table: UndoableTable): number {
  const found = database
    .prepare(
      `SELECT MAX(MAX(COALESCE(json_extract(change.value, '$.before.number'), 0), COALESCE(json_extract(change.value, '$.after.number'), 0))) AS highest
       FROM operation, json_each(operation.changes) AS change
       WHERE scope = ? AND is_undone = 0 AND json_extract(change.value, '$.table') = ?`,
    )
    .get(scope, table) as { highest: number | null }
  return found.highest ?? 0
}
