import { isDefinedError, safe } from '@orpc/client'
import { create } from 'zustand'

export type SaveState = { kind: 'saved'; at: Date | null } | { kind: 'saving' } | { kind: 'failed'; error: unknown }

/** What the top bar says about saving. Nothing else says it. */
export const useSaveState = create<{ state: SaveState }>(() => ({ state: { kind: 'saved', at: null } }))

let running = 0

/**
 * Runs one change and shows its saving in the top bar.
 * @throws what the change throws. A failing disk or a program that has ended also stays in the bar as 保存できません until a save succeeds.
 */
export async function whileSaving<Result>(change: () => Promise<Result>): Promise<Result> {
  running += 1
  useSaveState.setState({ state: { kind: 'saving' } })
  const { error, data } = await safe(change())
  running -= 1
  if (error === null) {
    if (running === 0) useSaveState.setState({ state: { kind: 'saved', at: new Date() } })
    return data as Result
  }
  // A TypeError is a request that nobody answers: the program has ended, and nothing is stored.
  const isUnstored = error instanceof TypeError || (isDefinedError(error) && (error as { code: string }).code === 'STORAGE')
  useSaveState.setState({ state: isUnstored ? { kind: 'failed', error } : { kind: 'saved', at: null } })
  throw error
}

export function resetSaveState(): void {
  useSaveState.setState({ state: { kind: 'saved', at: null } })
}
