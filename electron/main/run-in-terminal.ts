import { app } from 'electron'
import { exitStatus, type ExitStatus } from '../cli/exit-status.ts'
import { runCommandLine } from '../cli/run-command-line.ts'
import { assetsDirectory } from '../host/assets-directory.ts'
import { createHost } from '../host/create-host.ts'
import { profileDirectory } from '../host/profile-directory.ts'
import { version } from '../host/version.ts'
import { readLaunchOptions, type LaunchOptions } from '../launch/launch-options.ts'
import { openInBrowser } from '../launch/open-in-browser.ts'
import { runBrowserShell } from '../launch/run-browser-shell.ts'
import { createTranslate, type Locale } from '../../shared/i18n/translate.ts'
import type { ProgramRequest } from './program-words.ts'

type TerminalRequest = Exclude<ProgramRequest, { kind: 'desktop' }>

const print = (text: string) => void process.stdout.write(`${text}\n`)
const say = (text: string) => void process.stderr.write(`${text}\n`)

/**
 * The packaged program as a command: the same verbs and the same browser shell as from source, without a window.
 * It ends with the status of the command once everything it wrote has left the process.
 */
export async function runInTerminal(request: TerminalRequest, options: { rendererDirectory: string; locale: Locale }): Promise<void> {
  const calledFrom = process.env.KURABE_CALLED_FROM ?? process.cwd()
  const openHost = (shell: 'cli' | 'browser') => createHost({ shell, version, profileDirectory: profileDirectory(), assetsDirectory: assetsDirectory() })
  switch (request.kind) {
    case 'version':
      print(version)
      return leave(exitStatus.done)
    case 'command':
      return leave(await runCommandLine(request.words, { calledFrom, locale: options.locale, openHost: () => openHost('cli'), print, say }))
    case 'browser':
      return serve(request.words)
  }

  async function serve(words: readonly string[]): Promise<void> {
    const translate = createTranslate(options.locale)
    let given: LaunchOptions
    try {
      given = readLaunchOptions(words, calledFrom)
    } catch (error) {
      say(`${translate('cli.badArguments', { detail: (error as Error).message })}\n${translate('launch.help')}`)
      return leave(exitStatus.badInput)
    }
    if (given.help) {
      print(translate('launch.help'))
      return leave(exitStatus.done)
    }
    const start = await runBrowserShell(given, {
      translate,
      openHost: () => openHost('browser'),
      rendererDirectory: async () => options.rendererDirectory,
      openInBrowser,
      print,
      say,
    })
    if (start.kind === 'failed') return leave(start.status)
    const close = () => void start.close().then(() => leave(exitStatus.done))
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, close)
  }
}

async function leave(status: ExitStatus): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) await new Promise((resolve) => stream.write('', resolve))
  app.exit(status)
}
