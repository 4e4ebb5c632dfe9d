import { dialog, type BrowserWindow } from 'electron'
import type { Translate } from '../../shared/i18n/translate.ts'

/** A page that still stores something holds the window; how often and after how many milliseconds closing is tried again before the user is asked. */
const tries = 12
const pause = 250

/**
 * Lets a page finish storing before its window closes, and asks the user where it cannot (a full disk, a server away).
 * Electron itself would do neither: the window would just stay open. A reload that main orders goes through at once.
 */
export function closeWhenStored(window: BrowserWindow, translate: Translate): { reload(): void } {
  let isReloading = false
  let left = tries
  window.webContents.on('will-prevent-unload', (event) => {
    if (isReloading) return event.preventDefault()
    if (left > 0) {
      left -= 1
      setTimeout(() => window.isDestroyed() || window.close(), pause)
      return
    }
    left = tries
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: translate('desktop.notStored'),
      detail: translate('desktop.notStoredDetail'),
      buttons: [translate('desktop.stay'), translate('desktop.closeAnyway')],
      defaultId: 0,
      cancelId: 0,
    })
    if (answer === 1) event.preventDefault()
  })
  window.webContents.on('did-finish-load', () => (isReloading = false))
  return {
    reload() {
      isReloading = true
      window.webContents.reload()
    },
  }
}
