import { exitStatus } from '../cli/exit-status.ts'
import { readLaunchOptions, type LaunchOptions } from './launch-options.ts'
import { runBrowserShell, type BrowserShellStart, type BrowserShellSurroundings } from './run-browser-shell.ts'

/** What `npm start` finds around it; tests give their own, so that none of them asks the network. */
export interface StartSurroundings extends BrowserShellSurroundings {
  calledFrom: string
  /** Path of the Electron binary, or null. */
  findElectron(): string | null
  /** The one try to fetch it; true where it is there afterwards. */
  fetchElectron(): boolean
  hasDisplay(): boolean
  /** Runs the desktop program until it ends; resolves to its exit status, or to null where it could not start. */
  startDesktop(options: { electron: string; project: string | null }): Promise<number | null>
}

export type Start = BrowserShellStart | { kind: 'ended'; status: number }

/** `npm start`: the desktop program where its binary is here or comes within the patience and starts, else the browser shell. Never throws. */
export async function runStart(words: readonly string[], surroundings: StartSurroundings): Promise<Start> {
  const { translate, print, say } = surroundings
  let options: LaunchOptions
  try {
    options = readLaunchOptions(words, surroundings.calledFrom)
  } catch (error) {
    say(`${translate('cli.badArguments', { detail: (error as Error).message })}\n${translate('launch.help')}`)
    return { kind: 'failed', status: exitStatus.badInput }
  }
  if (options.help) {
    print(translate('launch.help'))
    return { kind: 'ended', status: exitStatus.done }
  }
  if (!options.browser) {
    const electron = surroundings.findElectron() ?? (surroundings.fetchElectron() ? surroundings.findElectron() : null)
    if (electron !== null && surroundings.hasDisplay()) {
      const status = await surroundings.startDesktop({ electron, project: options.project })
      if (status !== null) return { kind: 'ended', status }
    }
    print(translate(electron === null ? 'launch.noElectron' : surroundings.hasDisplay() ? 'launch.electronFailed' : 'launch.noDisplay'))
  }
  return runBrowserShell(options, surroundings)
}
