import type { ReportBlock } from '../../../contract/reports.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { reportBlocks } from '../../report-blocks.ts'
import type { EvaluationContent } from './proposal-input.ts'

const { paragraph, table } = reportBlocks
/** Columns for proposals where no candidate is known yet. */
const usualProposals = 3

/**
 * 審査票: criteria × proposals with cells to fill in, for one juror. In Excel it is a sheet of its own. The columns bear numbers: the paper goes to
 * every vendor, and whom the office asked before is nobody else's business.
 */
export function jurorSheet({ criteria, packages }: EvaluationContent, translate: Translate): ReportBlock[] {
  const proposers = Array.from({ length: packages.length || usualProposals }, (_, index) => translate('proposalRequest.unnamedProposer', { number: index + 1 }))
  const marked = criteria.filter(({ kind }) => kind === 'other')
  const width = Math.max(4, Math.floor(22 / proposers.length))
  return [
    paragraph(translate('proposalRequest.jurorIntro')),
    table(
      translate('proposalRequest.jurorSheet'),
      [{ header: translate('proposalRequest.column.criterion'), width: 14 }, { header: translate('proposalRequest.column.weight'), width: 4, align: 'right' }, ...proposers.map((header) => ({ header, width })), { header: translate('proposalRequest.column.reason'), width: 10 }],
      (marked.length > 0 ? marked : criteria).map(({ name, weight }) => [name, String(weight), ...proposers.map(() => ''), '']),
    ),
    table('', [{ header: translate('proposalRequest.juror'), width: 20 }, { header: translate('proposalRequest.markedOn'), width: 20 }], [['', '']]),
  ]
}
