import { findCommand } from '../../../app/commands/command-list.ts'
import { currentTranslate } from '../../../app/i18n/use-translate.ts'
import { hideMessage, showMessage } from '../../../app/state/messages.ts'
import { useSaveState, whileSaving } from '../../../app/state/save-state.ts'
import { describeError } from '../../../api/describe-error.ts'

const message = 'flow-editor.save'

/** Runs one write of the journal; the top bar says so, and after a failure goes on saying 保存できません until one succeeds. */
export async function whileJournalling(write: () => Promise<void>): Promise<void> {
  if (useSaveState.getState().state.kind === 'failed') await write()
  else await whileSaving(write)
  showSaved()
}

export function showSaved(): void {
  hideMessage(message)
  if (useSaveState.getState().state.kind === 'failed') useSaveState.setState({ state: { kind: 'saved', at: new Date() } })
}

/** Says that nothing is stored now, why, and the way out. Never says 保存済み while a change is not on the disk. */
export function showSaveFailure(error: unknown): void {
  const translate = currentTranslate()
  useSaveState.setState({ state: { kind: 'failed', error } })
  const saveAs = findCommand('project.saveAs')
  showMessage({
    id: message,
    tone: 'error',
    text: describeError(error, translate),
    action: saveAs === undefined ? undefined : { label: translate('editor.saveAs'), run: saveAs.run },
  })
}
