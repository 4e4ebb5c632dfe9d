import { useCommands } from '../../app/commands/command-list.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { openDrawer, toggleDrawer, useDrawer } from '../../document/drawer-state.ts'

/** F4 opens the details with the focus in their first field, and closes them. */
export function DetailsWatcher() {
  const translate = useTranslate()
  const { tab, isOpen } = useDrawer()
  const run = () => {
    if (isOpen && tab === 'details') return toggleDrawer()
    openDrawer('details')
    setTimeout(() => document.querySelector<HTMLElement>('.step-details input, .step-details button')?.focus(), 100)
  }
  useCommands([{ id: 'details.toggle', group: 'view', label: translate('stepDetails.toggle'), keys: 'F4', run }])
  return null
}
