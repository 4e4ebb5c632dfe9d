import { startChromium } from './start-chromium.ts'

export { app } from './app.ts'
export { BrowserWindow } from './browser-window.ts'
export { ipcMain } from './ipc-main.ts'
export { MessageChannelMain } from './message-ports.ts'
export { protocol, session } from './session.ts'
export { dialog, Menu, screen, shell } from './system.ts'
export { utilityProcess } from './utility-process.ts'

// As with Electron, `ready` comes by itself once main has been read.
setImmediate(() => void startChromium())
