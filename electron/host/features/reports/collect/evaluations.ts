import type { EvaluationView } from '../../../../../shared/contract/packages.ts'
import { evaluationView } from '../../packages/evaluation-view.ts'
import type { ReportSource } from '../report-source.ts'

/** The evaluations of the 業務 and the Fit & Gap table that the options name, else all. */
export function collectEvaluations({ database, options, locale }: Pick<ReportSource, 'database' | 'options' | 'locale'>): { view: EvaluationView; areaName: string; tableName: string }[] {
  const found = database
    .prepare(
      `SELECT evaluation.id, area.name AS areaName, COALESCE(fit_gap_table.name, '') AS tableName FROM evaluation
       JOIN business_area AS area ON area.id = evaluation.business_area_id LEFT JOIN fit_gap_table ON fit_gap_table.id = evaluation.table_id
       WHERE evaluation.removed_at IS NULL AND (? IS NULL OR area.id = ?) AND (? IS NULL OR evaluation.table_id = ?) ORDER BY area.position, evaluation.created_at, evaluation.id`,
    )
    .all(options.area, options.area, options.table, options.table) as { id: string; areaName: string; tableName: string }[]
  return found.map(({ id, areaName, tableName }) => ({ view: evaluationView(database, id, locale), areaName, tableName }))
}
