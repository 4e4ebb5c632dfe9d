import type { MessageKey } from '../../../../shared/i18n/translate.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'

const groups: readonly { title: MessageKey; keys: readonly (readonly [string, MessageKey])[] }[] = [
  {
    title: 'help.keys.everywhere',
    keys: [
      ['Ctrl+K', 'app.find'],
      ['Alt+1 … 7', 'help.key.tabs'],
      ['Alt+←　Alt+→', 'help.key.history'],
      ['Alt+↑', 'app.command.up'],
      ['F6　Shift+F6', 'help.key.panes'],
      ['Ctrl+S', 'help.key.save'],
      ['Ctrl+Z　Ctrl+Y', 'help.key.undo'],
      ['Esc', 'help.key.escape'],
    ],
  },
  {
    title: 'help.keys.lists',
    keys: [
      ['↑　↓', 'help.key.walk'],
      ['Enter', 'help.key.open'],
      ['Home　End', 'help.key.ends'],
      ['Tab　Shift+Tab', 'help.key.tab'],
    ],
  },
  {
    title: 'app.tab.flow',
    keys: [
      ['←　→　↑　↓', 'help.key.walkFlow'],
      ['F2', 'help.key.rename'],
      ['Delete', 'help.key.delete'],
      ['Ctrl+C　X　V', 'help.key.copy'],
      ['Ctrl+A', 'help.key.all'],
      ['Ctrl+F', 'help.key.find'],
      ['Ctrl+0　Ctrl+9', 'help.key.zoom'],
    ],
  },
  {
    title: 'walk.open',
    keys: [
      ['Space　Enter', 'help.key.walkOn'],
      ['1 … 9', 'help.key.walkBranch'],
      ['Backspace', 'help.key.walkBack'],
    ],
  },
  {
    title: 'help.keys.stepTable',
    keys: [
      ['F2　Esc', 'help.key.editCell'],
      ['Enter　Tab', 'help.key.nextCell'],
      ['Alt+↓', 'help.key.choices'],
      ['Ctrl+C　X　V', 'help.key.copyCells'],
      ['Ctrl+D', 'help.key.fillDown'],
      ['Ctrl+Shift++　Ctrl+-', 'help.key.rows'],
      ['Alt+Enter', 'help.key.lineBreak'],
      ['Shift+F10', 'help.key.cellMenu'],
      ['Alt+Shift+←　→', 'help.key.columnWidth'],
    ],
  },
  {
    title: 'app.tab.fitgap',
    keys: [
      ['F8　Shift+F8', 'help.key.difference'],
      ['F4', 'help.key.detail'],
      ['1 … 5', 'help.key.judge'],
      ['1 … 4', 'help.key.treat'],
      ['Ctrl+Enter', 'help.key.accept'],
      ['Alt+↓', 'help.key.choices'],
      ['Ctrl+0　Ctrl+9', 'help.key.zoom'],
    ],
  },
  {
    title: 'help.keys.fitgapTable',
    keys: [
      ['1 … 5', 'help.key.judge'],
      ['1 … 4', 'help.key.treat'],
      ['Ctrl+Enter', 'help.key.accept'],
      ['F8　Shift+F8', 'help.key.nextOpen'],
      ['F4', 'help.key.detail'],
      ['Alt+↓', 'help.key.choices'],
      ['Ctrl+C　X　V', 'help.key.copyCells'],
      ['Ctrl+D', 'help.key.fillDown'],
    ],
  },
  {
    title: 'help.keys.files',
    keys: [
      ['↑　↓　A … Z', 'help.key.letters'],
      ['Enter', 'help.key.openEntry'],
      ['Backspace', 'help.key.folderUp'],
    ],
  },
]

/** The keys that every screen has. An input method keeps F6 to F10, Enter and Esc while it converts. */
export function KeysPage() {
  const translate = useTranslate()
  return (
    <>
      {groups.map((group) => (
        <section key={group.title} className="help-keys">
          <h2>{translate(group.title)}</h2>
          <table>
            <thead>
              <tr>
                <th scope="col" className="help-key">
                  {translate('help.key')}
                </th>
                <th scope="col">{translate('help.does')}</th>
              </tr>
            </thead>
            <tbody>
              {group.keys.map(([keys, does]) => (
                <tr key={keys}>
                  <td>{keys}</td>
                  <td>{translate(does)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <p className="ink-2">{translate('help.keys.note')}</p>
    </>
  )
}
