import { useTranslate } from '../../../app/i18n/use-translate.ts'

const limits = [
  ['help.limit.judge', 'help.limit.judgeNote'],
  ['help.limit.match', 'help.limit.matchNote'],
  ['help.limit.together', 'help.limit.togetherNote'],
  ['help.limit.formats', 'help.limit.formatsNote'],
  ['help.limit.standards', 'help.limit.standardsNote'],
  ['help.limit.specs', 'help.limit.specsNote'],
  ['help.limit.table', 'help.limit.tableNote'],
  ['help.limit.scores', 'help.limit.scoresNote'],
  ['help.limit.sheets', 'help.limit.sheetsNote'],
  ['help.limit.documents', 'help.limit.documentsNote'],
  ['help.limit.yet', 'help.limit.yetNote'],
  ['help.limit.run', 'help.limit.runNote'],
  ['help.limit.browser', 'help.limit.browserNote'],
  ['help.limit.size', 'help.limit.sizeNote'],
  ['help.limit.rows', 'help.limit.rowsNote'],
  ['help.limit.screen', 'help.limit.screenNote'],
] as const

/** What the program does not do, and what to do instead. */
export function LimitsPage() {
  const translate = useTranslate()
  return (
    <dl className="help-limits">
      {limits.map(([title, note]) => (
        <div key={title}>
          <dt>{translate(title)}</dt>
          <dd>{translate(note)}</dd>
        </div>
      ))}
    </dl>
  )
}
