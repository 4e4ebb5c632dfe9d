import { app as standIn } from './app.ts'
import { startChromium } from './start-chromium.ts'

export { app } from './app.ts'
export { BrowserWindow } from './browser-window.ts'
export { ipcMain } from './ipc-main.ts'
export { MessageChannelMain } from './message-ports.ts'
export { protocol, session } from './session.ts'
export { dialog, Menu, screen, shell } from './system.ts'
export { utilityProcess } from './utility-process.ts'

standIn.startWith(() => void startChromium())
