import { japaneseDate } from '../../../../shared/domain/japanese-date.ts'
import type { SentSheet } from '../../../../shared/contract/sent-sheets.ts'
import { formatDate } from '../../../app/i18n/format-moment.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { Button } from '../../../ui/button/button.tsx'
import { sheetState } from '../sheet-due.ts'

const columns = ['kind', 'recipient', 'rows', 'sentAt', 'due', 'state', 'code'] as const

export interface SheetListProps {
  sheets: readonly SentSheet[]
  /** `YYYY-MM-DD`. */
  today: string
  /** What a returned sheet left out is to be read. */
  onLeftOut: (returned: string) => void
}

/** What was sent to whom, by when it is due, and what has come back of it. */
export function SheetList({ sheets, today, onLeftOut }: SheetListProps) {
  const translate = useTranslate()
  return (
    <table className="sheets-table">
      <caption className="visually-hidden">{translate('sentSheets.list')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={`sheets-column-${column}`}>
              {translate(`sentSheets.list.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheets.map((sheet) => (
          <SheetRow key={sheet.id} sheet={sheet} today={today} onLeftOut={onLeftOut} />
        ))}
      </tbody>
    </table>
  )
}

function SheetRow({ sheet, today, onLeftOut }: { sheet: SentSheet } & Omit<SheetListProps, 'sheets'>) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const state = sheetState(sheet, today)
  const day = (moment: string) => formatDate(new Date(moment), locale)
  return (
    <tr>
      <td>{translate(`sentSheets.kind.${sheet.kind}`)}</td>
      <td>{[sheet.recipient, sheet.packageName !== '' && !sheet.recipient.includes(sheet.packageName) ? sheet.packageName : ''].filter(Boolean).join('　')}</td>
      <td className="number">{sheet.rows}</td>
      <td>{day(sheet.sentAt)}</td>
      <td>{sheet.dueDate === null ? '' : locale === 'ja' ? japaneseDate(sheet.dueDate) : sheet.dueDate}</td>
      <td>
        {state !== 'returned' && <span className={state === 'overdue' ? 'sheets-overdue' : 'ink-2'}>{translate(`sentSheets.state.${state}`)}</span>}
        {sheet.returned.map((returned) => (
          <div key={returned.id} className="sheets-returned" title={returned.fileName}>
            <span className="sheets-done">{translate('sentSheets.state.returned', { day: day(returned.returnedAt), applied: returned.applied })}</span>
            {returned.leftOut > 0 && (
              <Button look="link" onPress={() => onLeftOut(returned.id)}>
                {translate('sentSheets.state.leftOut', { count: returned.leftOut })}
              </Button>
            )}
          </div>
        ))}
      </td>
      <td className="identifier nowrap">{sheet.code}</td>
    </tr>
  )
}
