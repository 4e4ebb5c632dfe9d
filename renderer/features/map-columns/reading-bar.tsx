import { ProgressBar } from 'react-aria-components'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { Button } from '../../ui/button/button.tsx'
import { Meter } from '../../ui/feedback/meter.tsx'
import './reading-bar.css'

export interface ReadingBarProps {
  onCancel: () => void
  /** How far it is; a total of 0 is not known yet. */
  done?: number
  total?: number
  /** What is being done, where it is not reading. */
  text?: string
}

/** While a large file is read: what happens, and the way out. */
export function ReadingBar({ onCancel, done = 0, total = 0, text: given }: ReadingBarProps) {
  const translate = useTranslate()
  const text = given ?? translate('mapColumns.reading')
  const isKnown = total > 0
  return (
    <ProgressBar className="step-import-reading" isIndeterminate={!isKnown} value={isKnown ? (100 * done) / total : undefined} aria-label={text}>
      <span>{text}</span>
      {isKnown && <Meter value={done} of={total} />}
      {isKnown && <span className="ink-2">{translate('mapColumns.progress', { done, total })}</span>}
      <Button onPress={onCancel}>{translate('mapColumns.stop')}</Button>
    </ProgressBar>
  )
}
