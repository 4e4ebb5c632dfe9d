import { ProgressBar } from 'react-aria-components'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'

/** While a large file is read: what happens, and the way out. */
export function ReadingBar({ onCancel }: { onCancel: () => void }) {
  const translate = useTranslate()
  const text = translate('mapColumns.reading')
  return (
    <ProgressBar className="step-import-reading" isIndeterminate aria-label={text}>
      <span>{text}</span>
      <Button onPress={onCancel}>{translate('mapColumns.stop')}</Button>
    </ProgressBar>
  )
}
