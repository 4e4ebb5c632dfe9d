import { useTranslate } from '../../../app/i18n/use-translate.ts'

/** Says that the program is at work; it shows only where that takes longer than half a second. */
export function Comparing() {
  const translate = useTranslate()
  return (
    <p className="comparing" role="status">
      {translate('compare.reading')}
    </p>
  )
}
