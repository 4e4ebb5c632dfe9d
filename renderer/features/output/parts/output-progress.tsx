import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { MessageBar } from '../../../ui/feedback/message-bar.tsx'
import { Meter } from '../../../ui/feedback/meter.tsx'
import { stopWriting, useOutputWork } from '../output-work.ts'

/** How far the output is, with 中止する; work goes on elsewhere meanwhile. */
export function OutputProgress() {
  const translate = useTranslate()
  const running = useOutputWork((state) => state.running)
  if (running === null) return null
  const { done, total } = running
  return (
    <MessageBar tone="information" actions={<Button onPress={stopWriting}>{translate('output.stop')}</Button>}>
      {total === 0 ? translate('output.starting') : translate('output.working', { done, total })} <Meter value={done} of={total} />
    </MessageBar>
  )
}
