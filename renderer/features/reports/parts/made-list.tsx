import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { formatMoment } from '../../../app/i18n/format-moment.ts'
import { useLocale } from '../../../app/state/locale.ts'
import type { ReportLists } from '../use-report-lists.ts'

/** The documents that were made: which kind, from which version, when. */
export function MadeList({ made }: { made: ReportLists['made'] }) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  return (
    <section className="reports-made" aria-labelledby="reports-made">
      <h2 id="reports-made" className="reports-group">
        {translate('reports.madeList')}
      </h2>
      {made.length === 0 ? (
        <p className="reports-made-none">{translate('reports.madeNone')}</p>
      ) : (
        <ul>
          {made.map(({ id, title, fileName, version, madeAt }) => (
            <li key={id}>
              <span className="reports-made-title">{title}</span>
              <span className="reports-made-facts">
                {formatMoment(new Date(madeAt), locale)}　{version === '' ? translate('reports.currentState') : version}
              </span>
              <span className="reports-made-facts">{fileName}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
