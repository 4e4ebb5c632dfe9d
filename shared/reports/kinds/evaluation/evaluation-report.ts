import type { FitGapTableView } from '../../../contract/fit-gap-tables.ts'
import type { EvaluationView } from '../../../contract/packages.ts'
import { scorePackages } from '../../../evaluation/score-packages.ts'
import type { Locale, Translate } from '../../../i18n/translate.ts'
import { justificationBlocks } from '../../fitgap/justification-blocks.ts'
import { undecidedBlocks } from '../../fitgap/undecided-blocks.ts'
import { reportBlocks } from '../../report-blocks.ts'
import type { ReportDraft } from '../../report-draft.ts'
import { evaluationBlocks } from './evaluation-blocks.ts'
import { countUnknown } from './unknown-blocks.ts'

/** What 評価結果報告 is made from. `tables` are the Fit & Gap tables of the same 業務: ③ and what is undecided stand here too. `day`: YYYY-MM-DD. */
export interface EvaluationInput {
  evaluations: { view: EvaluationView; areaName: string; tableName: string }[]
  tables: FitGapTableView[]
  day: string
  locale: Locale
}

/** 評価結果報告: how was judged, criteria and weights, points with their ranges, ranking with its reasons, what would change it, jurors, what is unknown, the decision. */
export function buildEvaluation({ evaluations, tables, day, locale }: EvaluationInput, translate: Translate): ReportDraft {
  const [only] = evaluations
  const isOne = evaluations.length === 1
  const unknown = evaluations.reduce((sum, { view }) => sum + countUnknown(view), 0)
  const undecided = evaluations.filter(({ view }) => view.chosen === null).length
  return {
    title: translate('reports.kind.evaluation'),
    subtitle: isOne && only !== undefined ? only.view.name || only.areaName : '',
    facts: isOne && only !== undefined ? [{ label: translate('reports.fact.area'), value: only.areaName }, ...(only.tableName === '' ? [] : [{ label: translate('reports.column.table'), value: only.tableName }])] : [],
    blocks: [
      ...evaluations.flatMap(({ view, areaName }) => {
        const scores = scorePackages(view)
        return isOne ? evaluationBlocks(view, scores, 1, translate) : [reportBlocks.heading(1, view.name || areaName), ...evaluationBlocks(view, scores, 2, translate)]
      }),
      ...justificationBlocks(tables, 1, locale, translate),
      ...undecidedBlocks(tables, 1, day, translate),
    ],
    notes: [
      ...(unknown > 0 ? [{ reason: 'reports.note.unknownAnswers', values: { count: unknown } }] : []),
      ...(undecided > 0 ? [{ reason: 'reports.note.noChoice', values: {} }] : []),
    ],
  }
}
