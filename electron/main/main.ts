import { app, protocol } from 'electron'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { profileDirectory } from '../host/profile-directory.ts'
import { appScheme } from './app-address.ts'
import { createFilesToOpen } from './files-to-open.ts'
import { readProgramWords, typedWords } from './program-words.ts'
import { runDesktop } from './run-desktop.ts'

/** The built files lie beside each other, in the sources' dist as in the package. */
const folder = import.meta.dirname
const rendererDirectory = join(folder, '..', 'renderer')
const locale = process.env.KURABE_LANG === 'en' ? 'en' : 'ja'
const profile = profileDirectory()
const handedOver = z.object({ files: z.array(z.string().min(1).max(32_767)).max(100) })

// Everything up to `ready` happens at once: Electron takes these settings only before it.
const userData = join(profile, 'desktop')
mkdirSync(userData, { recursive: true })
app.setPath('userData', userData)
app.enableSandbox()
protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }])
for (const name of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability', 'no-proxy-server']) {
  app.commandLine.appendSwitch(name)
}

const request = readProgramWords(typedWords(process.argv, app.isPackaged ? null : app.getAppPath()))
if (request.kind === 'desktop') startWindow(request.files.map((file) => resolve(file)))
else void import('./run-in-terminal.ts').then(({ runInTerminal }) => runInTerminal(request, { rendererDirectory, locale }))

/** One window per profile: a second start hands its files to the first and ends. */
function startWindow(named: string[]): void {
  if (!app.requestSingleInstanceLock({ files: named })) return app.quit()
  const files = createFilesToOpen()
  files.add(...named)
  let desktop: ReturnType<typeof runDesktop> | null = null
  app.on('second-instance', (_event, _words, _folder, data) => {
    const parsed = handedOver.safeParse(data)
    if (parsed.success) files.add(...parsed.data.files)
    desktop?.show()
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    files.add(path)
  })
  void app.whenReady().then(() => {
    desktop = runDesktop({
      locale,
      profileDirectory: profile,
      rendererDirectory,
      preload: join(folder, 'preload.cjs'),
      core: join(folder, 'core.js'),
      files,
    })
  })
}
