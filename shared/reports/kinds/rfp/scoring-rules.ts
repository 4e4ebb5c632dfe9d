import type { ReportBlock } from '../../../contract/reports.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { reportBlocks } from '../../report-blocks.ts'
import type { EvaluationContent } from './proposal-input.ts'

const { heading, list, paragraph, table } = reportBlocks
const classes = ['mandatory', 'optional', 'forbidden', 'unknown', 'own'] as const

/** Criteria with their share of all points, and how points come about. */
export function scoringRules({ criteria, weights, lines }: EvaluationContent, translate: Translate): ReportBlock[] {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0)
  const share = (weight: number) => (total === 0 ? translate('requirementReport.blank') : `${Math.round((weight / total) * 1000) / 10}%`)
  const used = classes.filter((name) => lines.length === 0 || lines.some((line) => line.class === name))
  return [
    criteria.length === 0
      ? paragraph(translate('proposalRequest.noCriteria'))
      : table(
          translate('proposalRequest.criteria'),
          [
            { header: translate('proposalRequest.column.criterion'), width: 12 },
            { header: translate('proposalRequest.column.description'), width: 20 },
            { header: translate('proposalRequest.column.weight'), width: 6, align: 'right' },
            { header: translate('proposalRequest.column.share'), width: 6, align: 'right' },
          ],
          [
            ...criteria.map(({ name, description, weight }) => [name, description, String(weight), share(weight)]),
            [translate('proposalRequest.total'), '', String(total), total === 0 ? '' : '100%'],
          ],
        ),
    heading(3, translate('proposalRequest.howScored')),
    list([
      translate('proposalRequest.scored.share'),
      translate('proposalRequest.scored.answers', { yes: weights.answers.yes, partial: weights.answers.partial, no: weights.answers.no }),
      ...(used.length === 0 ? [] : [translate('proposalRequest.scored.classes', { classes: used.map((name) => translate('proposalRequest.classWeight', { name: translate(`proposalRequest.class.${name}`), weight: weights.classes[name] })).join('、') })]),
      translate('proposalRequest.scored.cost'),
      translate('proposalRequest.scored.interfaces', { penalty: Math.round(weights.interfacePenalty * 100) }),
      translate('proposalRequest.scored.jurors'),
      translate('proposalRequest.scored.unknown'),
    ]),
  ]
}
