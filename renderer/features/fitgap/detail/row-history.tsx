import { useEffect, useState } from 'react'
import type { z } from 'zod'
import type { AnalysisRow, historyEntry } from '../../../../shared/contract/analysis.ts'
import { client } from '../../../api/client.ts'
import { formatMoment } from '../../../app/i18n/format-moment.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { reportError } from '../../../app/state/report-error.ts'
import { useComparison } from '../comparison/use-comparison.ts'
import { historySentence } from './history-sentence.ts'
import { bringIntoSight } from './bring-into-sight.ts'

/** 履歴: every value a judgement ever had, the latest first, in words. */
export function RowHistory({ row }: { row: AnalysisRow }) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const comparison = useComparison()
  const [entries, setEntries] = useState<readonly z.infer<typeof historyEntry>[] | null>(null)
  useEffect(() => {
    let isGone = false
    const { project, view } = comparison.state
    client.analysis.history({ project, analysis: view.analysis, row: row.key }).then((found) => isGone || setEntries(found), reportError)
    return () => {
      isGone = true
    }
  }, [comparison, row.key, row.historyCount])
  if (entries === null) return null
  return (
    <section ref={bringIntoSight} className="detail-part">
      <h3>{translate('compare.historyTitle')}</h3>
      {entries.length === 0 ? (
        <p className="muted">{translate('compare.noHistory')}</p>
      ) : (
        <ul className="detail-list">
          {entries.map((entry, index) => (
            <li key={index}>
              <span className="muted">{formatMoment(new Date(entry.at), locale)}</span> {historySentence(entry, translate, locale)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
