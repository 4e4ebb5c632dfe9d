import type { FitGapTableView } from '../../../../../shared/contract/fit-gap-tables.ts'
import type { ReadDatabase } from '../../../db/database.ts'
import { fitGapTableView } from '../../fit-gap-tables/table-view.ts'
import { listChoices } from '../list-choices.ts'
import type { ReportSource } from '../report-source.ts'

/** The Fit & Gap tables a document is about: the one its options name, else all of the 業務 or procedure they name, else all. */
export async function collectFitGapViews({ database, options, locale }: Pick<ReportSource, 'database' | 'options' | 'locale'>): Promise<FitGapTableView[]> {
  const chosen = listChoices(database).tables.filter(
    (table) =>
      (options.table === null || table.id === options.table) &&
      (options.area === null || table.area === options.area) &&
      (options.procedure === null || table.procedure === options.procedure),
  )
  const views: FitGapTableView[] = []
  // One after the other: each reads whole lists.
  for (const { id } of chosen) views.push(await fitGapTableView(database, id, locale))
  return views
}

export function hasFitGapTable(database: ReadDatabase): boolean {
  return database.prepare('SELECT 1 FROM fit_gap_table WHERE removed_at IS NULL LIMIT 1').get() !== undefined
}
