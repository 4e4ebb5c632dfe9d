import { ProgressBar } from 'react-aria-components'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Meter } from '../../../ui/feedback/meter.tsx'

export function ImportProgress({ finished, of, onCancel }: { finished: number; of: number; onCancel: () => void }) {
  const translate = useTranslate()
  const text = translate('importFiles.progress', { finished, of })
  return (
    <ProgressBar className="import-progress" value={finished} maxValue={of} aria-label={text}>
      <span>{text}</span>
      <Meter value={finished} of={of} />
      <Button onPress={onCancel}>{translate('importFiles.stop')}</Button>
    </ProgressBar>
  )
}
