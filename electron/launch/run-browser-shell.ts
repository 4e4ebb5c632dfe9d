import { declaredFailure } from '../cli/declared-failure.ts'
import { exitStatus, type ExitStatus } from '../cli/exit-status.ts'
import type { Translate } from '../../shared/i18n/translate.ts'
import type { Host } from '../host/create-host.ts'
import { startBrowserShell } from '../server/start-browser-shell.ts'
import type { LaunchOptions } from './launch-options.ts'

export interface BrowserShellSurroundings {
  translate: Translate
  openHost(): Host
  /** Folder of the built renderer; built first where the program runs from its sources. */
  rendererDirectory(): Promise<string>
  openInBrowser(address: string): void
  print(text: string): void
  say(text: string): void
}

/** A browser shell that answers until it is closed, or the status with which the program ends. */
export type BrowserShellStart = { kind: 'running'; close: () => Promise<void> } | { kind: 'failed'; status: ExitStatus }

/** Serves the app on 127.0.0.1 and prints its address; says in one sentence why where it cannot. Never throws. */
export async function runBrowserShell(
  options: Pick<LaunchOptions, 'port' | 'open' | 'project'>,
  surroundings: BrowserShellSurroundings,
): Promise<BrowserShellStart> {
  const { translate, print, say } = surroundings
  const host = surroundings.openHost()
  try {
    const rendererDirectory = await surroundings.rendererDirectory()
    const server = await startBrowserShell({ host, rendererDirectory, port: options.port, project: options.project })
    print(server.address)
    if (options.open) surroundings.openInBrowser(server.address)
    return {
      kind: 'running',
      close: async () => {
        await server.close()
        host.close()
      },
    }
  } catch (error) {
    host.close()
    const failure = declaredFailure(error)
    if (failure !== null) {
      say(translate(failure.reason, failure.values))
      return { kind: 'failed', status: failure.code === 'REFUSED' ? exitStatus.refused : exitStatus.badInput }
    }
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      say(translate('launch.portTaken', { port: options.port }))
      return { kind: 'failed', status: exitStatus.badInput }
    }
    say(translate('cli.fault', { detail: error instanceof Error ? (error.stack ?? error.message) : String(error) }))
    return { kind: 'failed', status: exitStatus.fault }
  }
}
