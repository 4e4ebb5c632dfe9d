import { useSaveState, whileSaving } from '../app/state/save-state.ts'

/** Runs one write of the journal; the top bar says so, and after a failure goes on saying 保存できません until one succeeds. */
export async function whileJournalling(write: () => Promise<void>): Promise<void> {
  if (useSaveState.getState().state.kind === 'failed') await write()
  else await whileSaving(write)
  showSaved()
}

export function showSaved(): void {
  if (useSaveState.getState().state.kind === 'failed') useSaveState.setState({ state: { kind: 'saved', at: new Date() } })
}

/** Says that nothing is stored now; the frame tells why and the way out. Never says 保存済み while a change is not on the disk. */
export function showSaveFailure(error: unknown): void {
  useSaveState.setState({ state: { kind: 'failed', error } })
}
