import { describeError } from '../../api/describe-error.ts'
import { Button } from '../../ui/button/button.tsx'
import { MessageBar } from '../../ui/feedback/message-bar.tsx'
import { findCommand } from '../commands/command-list.ts'
import { useTranslate } from '../i18n/use-translate.ts'
import { useSaveState } from '../state/save-state.ts'

/** 保存できません, for as long as that is so: cause, remedy, and the way out to another place. */
export function SaveFailedBar() {
  const translate = useTranslate()
  const state = useSaveState((store) => store.state)
  if (state.kind !== 'failed') return null
  return (
    <MessageBar tone="error" actions={<Button onPress={() => findCommand('project.saveAs')?.run()}>{translate('app.saveElsewhere')}</Button>}>
      {describeError(state.error, translate)}
    </MessageBar>
  )
}
