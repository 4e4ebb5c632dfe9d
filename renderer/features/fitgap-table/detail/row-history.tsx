import { useEffect, useState } from 'react'
import type { FitGapTableRow } from '../../../../shared/contract/fit-gap-tables.ts'
import type { MessageKey } from '../../../../shared/i18n/translate.ts'
import { client } from '../../../api/client.ts'
import { formatMoment } from '../../../app/i18n/format-moment.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { useTable, useTableState } from '../use-table.ts'
import { historyWords } from './history-words.ts'

type Entry = Awaited<ReturnType<typeof client.fitGapTables.history>>[number]

/** 履歴 of a row, cell by cell: what it was, what it became, who, when and why; newest first. Read when it is opened. */
export function RowHistory({ row }: { row: FitGapTableRow }) {
  const table = useTable()
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const { summary, judgements } = useTableState((state) => state.view)
  const [isOpen, setIsOpen] = useState(false)
  const [entries, setEntries] = useState<readonly Entry[] | null>(null)
  const { project, table: id } = table.key
  useEffect(() => {
    if (!isOpen) return
    let isGone = false
    void reporting(async () => {
      const read = await client.fitGapTables.history({ project, table: id, row: table.ids.stored(row.id) })
      if (!isGone) setEntries([...read].sort((a, b) => b.at.localeCompare(a.at)))
    })
    return () => {
      isGone = true
    }
  }, [isOpen, project, id, row, table])
  const nameOf = (reference: string | null) => summary.references.find((each) => each.id === reference)?.name ?? ''
  const valueOf = (entry: Entry, value: string) => {
    if (value === '' || value === '[]') return translate('fitgapTable.blank')
    return entry.field === 'judgement' ? (judgements.find(({ key }) => key === value)?.name ?? value) : historyWords(entry.field, value, translate)
  }
  return (
    <section className="table-detail-part" aria-label={translate('fitgapTable.detail.history')}>
      <Button look="bare" className="history-toggle" aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
        <Icon name={isOpen ? 'down' : 'forward'} size={14} />
        {translate('fitgapTable.detail.historyCount', { count: row.historyCount })}
      </Button>
      {isOpen && entries !== null && (
        <ul className="history-list">
          {entries.length === 0 && <li className="ink-2">{translate('fitgapTable.detail.noHistory')}</li>}
          {entries.map((entry, index) => (
            <li key={index}>
              <span className="ink-2">
                {formatMoment(new Date(entry.at), locale)} {entry.by}
              </span>
              <br />
              {[nameOf(entry.reference), translate(`fitGapTables.column.${entry.field}` as MessageKey)].filter(Boolean).join(' ')}
              {translate('fitgapTable.detail.change', { before: valueOf(entry, entry.before), after: valueOf(entry, entry.after) })}
              {entry.why !== '' && <span className="ink-2"> {entry.why}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
