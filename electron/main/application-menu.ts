import { Menu } from 'electron'
import type { Translate } from '../../shared/i18n/translate.ts'

/**
 * The program has its own メニュー in the page. Only macOS needs one of the system, without which copy, paste and quit have no keys there.
 * `choose` gets the id of a command of the page.
 */
export function setApplicationMenu(translate: Translate, choose: (command: string) => void): void {
  if (process.platform !== 'darwin') return Menu.setApplicationMenu(null)
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { role: 'appMenu' },
      { role: 'editMenu' },
      { role: 'windowMenu' },
      { role: 'help', submenu: [{ label: translate('app.command.limits'), click: () => choose('app.limits') }] },
    ]),
  )
}
