import type { EvaluationView } from '../../../contract/packages.ts'
import type { ReportBlock } from '../../../contract/reports.ts'
import type { EvaluationScores, ScoreRange } from '../../../evaluation/evaluation-scores.ts'
import { explainRanking, explainSensitivity } from '../../../evaluation/reasons.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { reportBlocks } from '../../report-blocks.ts'
import { orUnwritten } from '../../report-words.ts'
import { jurorBlocks } from './juror-blocks.ts'
import { unknownBlocks } from './unknown-blocks.ts'

/** One evaluation, chapter by chapter. */
export function evaluationBlocks(view: EvaluationView, scores: EvaluationScores, level: 1 | 2, translate: Translate): ReportBlock[] {
  const reasons = explainRanking(view, scores, translate)
  const sensitivity = explainSensitivity(view, scores, translate)
  const chosen = view.packages.find(({ id }) => id === view.chosen)
  return [
    reportBlocks.heading(level, translate('reports.evaluation.result')),
    reportBlocks.paragraph(chosen === undefined ? translate('reports.evaluation.noChoice') : translate('reports.evaluation.choice', { name: chosen.name, vendor: orUnwritten(chosen.vendor, translate) })),
    reportBlocks.paragraph(translate('reports.evaluation.decisionIs', { text: orUnwritten(view.decision, translate) })),
    ...ranking(view, scores, translate),
    reportBlocks.heading(level, translate('reports.evaluation.reasons')),
    reasons.length === 0 ? reportBlocks.paragraph(translate('reports.none')) : reportBlocks.list(reasons),
    reportBlocks.heading(level, translate('reports.evaluation.method')),
    reportBlocks.paragraph(translate('reports.evaluation.methodText', { count: view.lines.length })),
    ...criteria(view, scores, translate),
    ...points(view, scores, translate),
    reportBlocks.heading(level, translate('reports.evaluation.sensitivity')),
    reportBlocks.paragraph(translate('reports.evaluation.sensitivityIntro')),
    sensitivity.length === 0 ? reportBlocks.paragraph(translate('reports.none')) : reportBlocks.list(sensitivity),
    reportBlocks.heading(level, translate('reports.evaluation.jurors')),
    ...jurorBlocks(view, translate),
    reportBlocks.heading(level, translate('reports.evaluation.unknown')),
    ...unknownBlocks(view, translate),
  ]
}

function ranking(view: EvaluationView, scores: EvaluationScores, translate: Translate): ReportBlock[] {
  if (scores.packages.length === 0) return [reportBlocks.paragraph(translate('reports.evaluation.noPackage'))]
  return [
    reportBlocks.table(
      translate('reports.evaluation.rankingCaption'),
      [
        { header: translate('packages.column.rank'), width: 3, align: 'right' },
        { header: translate('packages.column.name'), width: 12 },
        { header: translate('packages.column.vendor'), width: 9 },
        { header: translate('packages.column.points'), width: 4, align: 'right' },
        { header: translate('reports.evaluation.range'), width: 7, align: 'right' },
        { header: translate('reports.evaluation.known'), width: 5, align: 'right' },
        { header: translate('reports.evaluation.cost'), width: 8, align: 'right' },
        { header: translate('packages.column.mandatoryNo'), width: 4, align: 'right' },
      ],
      scores.packages.map(({ id, rank, points: range, known, cost, mandatory }) => {
        const entry = view.packages.find((candidate) => candidate.id === id)
        return [
          String(rank), `${entry?.name ?? ''}${view.chosen === id ? `\n${translate('reports.evaluation.chosenMark')}` : ''}`, orUnwritten(entry?.vendor ?? '', translate),
          shown(range.middle), between(range), `${Math.round(known * 100)}%`,
          cost.isUnknown ? translate('reports.unknown') : cost.low === cost.high ? thousands(cost.low) : translate('reports.evaluation.costRange', { low: thousands(cost.low), high: thousands(cost.high) }),
          String(mandatory.no.length),
        ]
      }),
    ),
    reportBlocks.note(translate('reports.evaluation.rangeNote')),
  ]
}

function criteria(view: EvaluationView, scores: EvaluationScores, translate: Translate): ReportBlock[] {
  return [
    reportBlocks.table(
      translate('reports.evaluation.criteriaCaption'),
      [
        { header: translate('packages.column.criterion'), width: 13 },
        { header: translate('packages.column.description'), width: 26 },
        { header: translate('packages.column.weight'), width: 5, align: 'right' },
        { header: translate('reports.evaluation.share'), width: 6, align: 'right' },
      ],
      view.criteria.map(({ name, description, weight }) => [name, description, String(weight), scores.weight === 0 ? '－' : `${Math.round((1000 * weight) / scores.weight) / 10}%`]),
    ),
    reportBlocks.table(
      translate('reports.evaluation.classesCaption'),
      [{ header: translate('packages.column.class'), width: 12 }, { header: translate('packages.column.weight'), width: 6, align: 'right' }],
      (['mandatory', 'optional', 'forbidden', 'unknown', 'own'] as const).map((name) => [translate(`packages.class.${name}`), String(view.weights.classes[name])]),
    ),
  ]
}

function points(view: EvaluationView, scores: EvaluationScores, translate: Translate): ReportBlock[] {
  if (scores.packages.length === 0) return []
  const nameOf = (id: string) => view.packages.find((entry) => entry.id === id)?.name ?? ''
  return [
    reportBlocks.table(
      translate('reports.evaluation.pointsCaption'),
      [{ header: translate('packages.column.criterion'), width: 14 }, ...scores.packages.map(({ id }) => ({ header: nameOf(id), width: 9, align: 'right' as const }))],
      [
        ...view.criteria.map(({ id, name }) => [name, ...scores.packages.map((entry) => withRange(entry.criteria[id]!.points))]),
        [translate('reports.evaluation.total'), ...scores.packages.map(({ points: range }) => withRange(range))],
      ],
    ),
  ]
}

/** 61.5（55.0〜68.0）: points with what unknown answers could make of them. */
function withRange(range: ScoreRange): string {
  return range.high - range.low < 0.05 ? shown(range.middle) : `${shown(range.middle)}\n（${between(range)}）`
}

function between({ low, high }: ScoreRange): string {
  return `${shown(low)}〜${shown(high)}`
}

function shown(value: number): string {
  return value.toFixed(1)
}

function thousands(value: number): string {
  return value.toLocaleString('en-US')
}
