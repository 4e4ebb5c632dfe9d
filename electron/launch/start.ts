import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { declaredFailure } from '../cli/declared-failure.ts'
import { createTranslate } from '../../shared/i18n/translate.ts'
import { assetsDirectory } from '../host/assets-directory.ts'
import { createHost } from '../host/create-host.ts'
import { profileDirectory } from '../host/profile-directory.ts'
import { version } from '../host/version.ts'
import { startBrowserShell } from '../server/start-browser-shell.ts'
import { buildRenderer } from './build-renderer.ts'
import { fetchElectron, findElectron } from './find-electron.ts'
import { openInBrowser } from './open-in-browser.ts'
import { startDesktop } from './start-desktop.ts'

const translate = createTranslate(process.env.KURABE_LANG === 'en' ? 'en' : 'ja')
const say = (text: string) => void process.stdout.write(`${text}\n`)

const options = readOptions()
if (options.help) {
  say(translate('launch.help'))
} else if (!options.browser && (findElectron() !== null || fetchElectron())) {
  process.exitCode = await startDesktop({ electron: findElectron()!, project: options.project })
} else {
  if (!options.browser) say(translate('launch.noElectron'))
  await runBrowserShell()
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'boolean', default: false },
        port: { type: 'string', default: '0' },
        'no-open': { type: 'boolean', default: false },
        project: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port ${values.port}`)
    const project = values.project === undefined ? null : resolve(process.env.KURABE_CALLED_FROM ?? process.cwd(), values.project)
    return { ...values, port, project }
  } catch (error) {
    process.stderr.write(`${translate('cli.badArguments', { detail: (error as Error).message })}\n${translate('launch.help')}\n`)
    process.exit(2)
  }
}

async function runBrowserShell(): Promise<void> {
  const host = createHost({ shell: 'browser', version, profileDirectory: profileDirectory(), assetsDirectory: assetsDirectory() })
  const leave = () => {
    host.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave)
  try {
    const server = await startBrowserShell({ host, rendererDirectory: await buildRenderer(), port: options.port, project: options.project })
    say(server.address)
    if (!options['no-open']) openInBrowser(server.address)
  } catch (error) {
    host.close()
    const failure = declaredFailure(error)
    const isPortTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
    process.stderr.write(`${failure ? translate(failure.reason, failure.values) : isPortTaken ? translate('launch.portTaken', { port: options.port }) : String(error)}\n`)
    process.exit(failure?.code === 'REFUSED' ? 3 : failure || isPortTaken ? 2 : 1)
  }
}
