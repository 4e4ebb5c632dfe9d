import { BrowserWindow } from 'electron'
import { appAddress } from './app-address.ts'
import { readWindowPlace, rememberWindowPlace } from './window-place.ts'

/** Row 1 of the design is the title bar: its height and colours, and the smallest window in which every screen works. */
const titleBar = { height: 40, color: '#f2f2f2', symbolColor: '#1a1a1a' }
const smallest = { width: 1024, height: 600 }

/** The one window. Its page runs sandboxed and isolated and reaches the system through the preload only. */
export function openMainWindow(options: { preload: string; placeFile: string; hasDeveloperTools: boolean }): BrowserWindow {
  const place = readWindowPlace(options.placeFile)
  const window = new BrowserWindow({
    ...(place?.bounds ?? { width: 1366, height: 768 }),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    backgroundColor: '#ffffff',
    titleBarStyle: 'hidden',
    titleBarOverlay: titleBar,
    webPreferences: {
      preload: options.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: options.hasDeveloperTools,
    },
  })
  if (place?.isMaximised) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => rememberWindowPlace(options.placeFile, window))
  // A page that cannot be loaded is never ready: an empty window is still better than none.
  void window.loadURL(appAddress).catch(() => window.isDestroyed() || window.show())
  return window
}
