import { wordDifference } from '../../../../shared/text/word-difference.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'

/** A value beside the one that was sent: what differs is bold and underlined, an emptied one says so in words. */
export function ChangedValue({ base, value }: { base: string; value: string }) {
  const translate = useTranslate()
  if (value === base) return <span className="return-quiet">{base === '' ? translate('sentSheets.return.blank') : translate('sentSheets.return.same')}</span>
  if (value.trim() === '') return <span className="return-emptied">{translate('sentSheets.return.emptied')}</span>
  return (
    <span className="return-value">
      {wordDifference(base, value)
        .filter(({ kind }) => kind !== 'removed')
        .map(({ kind, text }, index) => (kind === 'added' ? <ins key={index} className="return-differs">{text}</ins> : <span key={index}>{text}</span>))}
    </span>
  )
}

/** The value that was sent. */
export function SentValue({ value }: { value: string }) {
  const translate = useTranslate()
  return value === '' ? <span className="return-quiet">{translate('sentSheets.return.blank')}</span> : <span className="return-value">{value}</span>
}
