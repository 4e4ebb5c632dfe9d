import { dayOfMoment } from '../../../../shared/domain/day-of-moment.ts'
import { roleOf } from '../../../../shared/fitgap/table/summary/role-counts.ts'
import { tableProgress, type ProgressEntry, type ProgressPoint } from '../../../../shared/fitgap/table/table-progress.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { judgementsOf } from './project-judgements.ts'
import { listRows } from './row-record.ts'
import { findTable, listReferences } from './table-record.ts'

/** How far a table was at the end of each day on which it changed, per reference. */
export function progressOf(database: ReadDatabase, table: string): ProgressPoint[] {
  const { id } = findTable(database, table)
  const judgements = judgementsOf(database, 'ja')
  const entries = database
    .prepare(
      `SELECT row_id AS row, reference_id AS reference, field, before, after, written_at AS at FROM fit_gap_history
       WHERE table_id = ? AND field IN ('judgement', 'name', 'removed') ORDER BY position`,
    )
    .all(id) as (Omit<ProgressEntry, 'day'> & { at: string })[]
  return tableProgress(
    entries.map(({ at, ...entry }) => ({ ...entry, day: dayOfMoment(at) })),
    {
      references: listReferences(database, id).map((reference) => reference.id),
      rowsNow: listRows(database, id).length,
      isFit: (judgement) => roleOf(judgements, judgement) === 'fit',
    },
  )
}
