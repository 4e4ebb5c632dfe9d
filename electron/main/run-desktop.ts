import { app, dialog, ipcMain, protocol, session, type BrowserWindow } from 'electron'
import { join } from 'node:path'
import { createTranslate, type Locale } from '../../shared/i18n/translate.ts'
import { connectToCore, tell } from '../preload/shell-channels.ts'
import { isFromPage } from './answer-call.ts'
import { setApplicationMenu } from './application-menu.ts'
import { appScheme } from './app-address.ts'
import { closeWhenStored } from './close-when-stored.ts'
import { startCore, type CoreProcess } from './core-process.ts'
import type { FilesToOpen } from './files-to-open.ts'
import { hardenContents } from './harden-contents.ts'
import { hardenSession } from './harden-session.ts'
import { createKnownPaths } from './known-paths.ts'
import { openMainWindow } from './main-window.ts'
import { createRestartLimit } from './restart-limit.ts'
import { createRendererAnswer } from './serve-renderer.ts'
import { answerShellCalls } from './shell-calls.ts'

export interface DesktopOptions {
  locale: Locale
  /** Folder of this user; the place of the window is kept in it. */
  profileDirectory: string
  rendererDirectory: string
  preload: string
  core: string
  files: FilesToOpen
}

/** The desktop program from `ready` to its end: one window, one core, each started again when it dies. */
export function runDesktop(options: DesktopOptions): { show(): void } {
  const translate = createTranslate(options.locale)
  const known = createKnownPaths()
  const mayRestart = createRestartLimit({ most: 3, span: 60_000 })
  let window: BrowserWindow | null = null
  let page: { reload(): void } | null = null
  let core: CoreProcess = start()

  app.on('web-contents-created', (_event, contents) => hardenContents(contents))
  hardenSession(session.defaultSession)
  protocol.handle(appScheme, createRendererAnswer(options.rendererDirectory))
  setApplicationMenu(translate, (command) => window?.webContents.send(tell.menuAction, { command }))
  answerShellCalls({ window: () => window, translate, known })
  ipcMain.on(connectToCore, (event) => {
    if (window === null || !isFromPage(event, window.webContents)) return
    const { webContents } = window
    webContents.postMessage(tell.corePort, null, [core.connect()])
    options.files.deliver((file) => {
      known.add(file)
      webContents.send(tell.openFile, file)
    })
  })
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    event.preventDefault()
    void core.stop().then(() => app.exit(0))
  })
  open()
  return { show }

  function start(): CoreProcess {
    return startCore({ modulePath: options.core, onDeath: restartCore })
  }

  /** What the core acknowledged is on the disk: a fresh core and a page loaded again find it there. */
  function restartCore(): void {
    if (!mayRestart()) return giveUp()
    core = start()
    page?.reload()
    tellUser('desktop.coreRestarted', 'desktop.coreRestartedDetail')
  }

  function open(): void {
    window = openMainWindow({
      preload: options.preload,
      placeFile: join(options.profileDirectory, 'window.json'),
      hasDeveloperTools: !app.isPackaged,
    })
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason === 'clean-exit') return
      if (!mayRestart()) return giveUp()
      page?.reload()
      tellUser('desktop.pageReloaded', 'desktop.pageReloadedDetail')
    })
    page = closeWhenStored(window, translate)
    window.on('closed', () => {
      window = null
      page = null
      options.files.hold()
    })
  }

  function show(): void {
    if (window === null) return
    if (window.isMinimized()) window.restore()
    window.focus()
  }

  function tellUser(message: 'desktop.coreRestarted' | 'desktop.pageReloaded', detail: 'desktop.coreRestartedDetail' | 'desktop.pageReloadedDetail'): void {
    if (window === null) return
    void dialog.showMessageBox(window, { type: 'warning', message: translate(message), detail: translate(detail), buttons: [translate('desktop.close')] })
  }

  function giveUp(): void {
    dialog.showErrorBox(translate('desktop.gaveUp'), translate('desktop.gaveUpDetail', { folder: options.profileDirectory }))
    app.exit(1)
  }
}
