import type { ReportBlock } from '../../../contract/reports.ts'
import type { Locale, Translate } from '../../../i18n/translate.ts'
import { reportBlocks } from '../../report-blocks.ts'
import { dayText } from '../../report-words.ts'
import type { ProcedureContent } from '../requirements/procedure-content.ts'

const { heading, paragraph, table } = reportBlocks

/** What the next person has to go on with: 課題 that are not done, comments that nobody has confirmed. */
export function openWork({ issues, flows }: ProcedureContent, locale: Locale, translate: Translate): ReportBlock[] {
  const open = issues.filter(({ state }) => state !== 'done')
  const comments = flows.flatMap((flow) => flow.comments.filter(({ state }) => state !== 'confirmed').map((comment) => ({ flow, comment })))
  return [
    heading(1, translate('handoverReport.openIssues')),
    open.length === 0
      ? paragraph(translate('requirementReport.nothing'))
      : table(
          '',
          [
            { header: translate('requirementReport.column.number'), width: 3, align: 'right' },
            { header: translate('handoverReport.column.issue'), width: 18 },
            { header: translate('handoverReport.column.state'), width: 5 },
            { header: translate('handoverReport.column.owner'), width: 6 },
            { header: translate('handoverReport.column.due'), width: 6 },
            { header: translate('requirementReport.column.note'), width: 8 },
          ],
          open.map(({ number, text, state, owner, dueDate, note }) => [String(number), text, translate(`issues.state.${state}`), owner, dayText(dueDate, locale), note]),
        ),
    heading(1, translate('handoverReport.openComments')),
    comments.length === 0
      ? paragraph(translate('requirementReport.nothing'))
      : table(
          '',
          [
            { header: translate('handoverReport.column.flow'), width: 7 },
            { header: translate('requirementReport.column.number'), width: 3, align: 'right' },
            { header: translate('requirementReport.column.step'), width: 10 },
            { header: translate('handoverReport.column.comment'), width: 18 },
            { header: translate('handoverReport.column.person'), width: 6 },
          ],
          comments.map(({ flow, comment }) => [
            translate(`app.kind.${flow.kind}`),
            String(comment.number),
            comment.elementName,
            [comment.text, ...comment.answers.map(({ text, author }) => translate('handoverReport.reply', { author, text }))].join('\n'),
            comment.author,
          ]),
        ),
  ]
}
