import { createTranslate } from '../../shared/i18n/translate.ts'
import { assetsDirectory } from '../host/assets-directory.ts'
import { createHost } from '../host/create-host.ts'
import { profileDirectory } from '../host/profile-directory.ts'
import { version } from '../host/version.ts'
import { buildRenderer } from './build-renderer.ts'
import { fetchElectron, findElectron } from './find-electron.ts'
import { hasDisplay } from './has-display.ts'
import { openInBrowser } from './open-in-browser.ts'
import { runStart } from './run-start.ts'
import { startDesktop } from './start-desktop.ts'

const start = await runStart(process.argv.slice(2), {
  translate: createTranslate(process.env.KURABE_LANG === 'en' ? 'en' : 'ja'),
  calledFrom: process.env.KURABE_CALLED_FROM ?? process.cwd(),
  openHost: () => createHost({ shell: 'browser', version, profileDirectory: profileDirectory(), assetsDirectory: assetsDirectory() }),
  rendererDirectory: buildRenderer,
  findElectron,
  fetchElectron,
  hasDisplay: () => hasDisplay(),
  startDesktop,
  openInBrowser,
  print: (text) => void process.stdout.write(`${text}\n`),
  say: (text) => void process.stderr.write(`${text}\n`),
})

if (start.kind === 'running') {
  const leave = () => void start.close().then(() => process.exit(0))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave)
} else {
  process.exit(start.status)
}
