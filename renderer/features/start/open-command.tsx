import { useCommands } from '../../app/commands/command-list.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { chooseAndOpen } from './open-file.ts'

/** ファイルを開く, on every screen. */
export function OpenCommand() {
  const translate = useTranslate()
  useCommands([{ id: 'app.open', order: 2, group: 'file', label: translate('app.command.open'), run: () => void chooseAndOpen() }])
  return null
}
