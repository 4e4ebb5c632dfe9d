import { buildEvaluation } from '../../../../../shared/reports/kinds/evaluation/evaluation-report.ts'
import { collectEvaluations } from '../collect/evaluations.ts'
import { collectFitGapViews } from '../collect/fit-gap-views.ts'
import { defineKind, lacking } from '../report-kind.ts'

/** 評価結果報告. */
export const evaluationKind = defineKind({
  kind: 'evaluation',
  lacks: (database) => {
    const count = (sql: string) => (database.prepare(sql).get() as { count: number }).count
    return [
      ...(count('SELECT COUNT(*) AS count FROM package WHERE removed_at IS NULL') === 0 ? [lacking('reports.lacks.package')] : []),
      ...(count('SELECT COUNT(*) AS count FROM evaluation WHERE removed_at IS NULL') === 0 ? [lacking('reports.lacks.evaluation')] : []),
    ]
  },
  collect: async (source) => {
    const evaluations = collectEvaluations(source)
    const areas = new Set(evaluations.map(({ view }) => view.area))
    const tables = await collectFitGapViews(source)
    return { evaluations, tables: tables.filter(({ summary }) => areas.has(summary.area)), day: source.date, locale: source.locale }
  },
  build: buildEvaluation,
})
