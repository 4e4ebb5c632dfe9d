import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { createShell } from './create-shell.ts'
import { handOverPort } from './hand-over-port.ts'

/** Pixels of the title row that the window controls of Windows and Linux cover. */
const windowControls = 138

contextBridge.exposeInMainWorld('kurabeShell', createShell(ipcRenderer, webUtils))
handOverPort(ipcRenderer, window)
if (process.platform !== 'darwin') {
  window.addEventListener('DOMContentLoaded', () => document.documentElement.style.setProperty('--window-controls', `${windowControls}px`))
}
