import { useCommands } from '../../app/commands/command-list.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { openDrawer, toggleDrawer, useDrawer } from '../../document/drawer-state.ts'
import { askForFocus } from './focus-by-key.ts'

/** F4 opens the details with the focus in their first field, and closes them. */
export function DetailsWatcher() {
  const translate = useTranslate()
  const { tab, isOpen } = useDrawer()
  const run = () => {
    if (isOpen && tab === 'details') return toggleDrawer()
    askForFocus()
    openDrawer('details')
  }
  useCommands([{ id: 'details.toggle', group: 'view', label: translate('stepDetails.toggle'), keys: 'F4', run }])
  return null
}
