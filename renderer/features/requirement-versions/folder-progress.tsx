import { useTranslate } from '../../app/i18n/use-translate.ts'
import { Button } from '../../ui/button/button.tsx'
import { MessageBar } from '../../ui/feedback/message-bar.tsx'
import { Meter } from '../../ui/feedback/meter.tsx'
import { stopFolder, useFolderWork } from './folder-work.ts'

/** How far the procurement folder is, with 中止する; work goes on elsewhere meanwhile. */
export function FolderProgress() {
  const translate = useTranslate()
  const running = useFolderWork((state) => state.running)
  if (running === null) return null
  const { phase, done, total } = running
  const text = total === 0 ? translate('reportFolder.starting') : translate(phase === 'drawing' ? 'reportFolder.drawing' : 'reportFolder.working', { done, total })
  return (
    <MessageBar tone="information" actions={<Button onPress={stopFolder}>{translate('reportFolder.stop')}</Button>}>
      {text} <Meter value={done} of={total} />
    </MessageBar>
  )
}
