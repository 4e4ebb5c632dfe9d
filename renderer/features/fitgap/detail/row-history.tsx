import { formatMoment } from '../../../app/i18n/format-moment.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { bringIntoSight } from './bring-into-sight.ts'
import type { PastDecision } from './group-history.ts'
import { historySentence, historyPerson } from './history-sentence.ts'

/** 履歴: every decision about a row, the latest first; under each, what it changed. */
export function RowHistory({ decisions }: { decisions: readonly PastDecision[] | null }) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  if (decisions === null) return null
  return (
    <section ref={bringIntoSight} className="detail-part">
      <h3>{translate('compare.historyTitle')}</h3>
      {decisions.length === 0 ? (
        <p className="muted">{translate('compare.noHistory')}</p>
      ) : (
        <ul className="detail-list">
          {decisions.map(({ at, by, entries }) => (
            <li key={`${at} ${by}`}>
              <span className="muted">
                {formatMoment(new Date(at), locale)}
                {historyPerson(by, translate)}
              </span>
              {entries.map((entry) => (
                <div key={entry.field} className="history-change">
                  {historySentence(entry, translate, locale)}
                </div>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
