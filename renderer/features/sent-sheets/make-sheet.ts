import type { SheetOrder } from '../../../shared/contract/sent-sheets.ts'
import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { reporting } from '../../app/state/report-error.ts'
import { whileSaving } from '../../app/state/save-state.ts'
import { showToast } from '../../app/state/toasts.ts'
import { isElectron, pickSaveLocation, reveal, saveDownload } from '../../shell/shell.ts'

/** Makes a sheet and saves it where the user wants it; false where that was cancelled or failed (then nothing is kept as sent). */
export async function makeSheet(order: SheetOrder, name: string): Promise<boolean> {
  const translate = currentTranslate()
  const done = await reporting(async () => {
    if (!isElectron()) {
      const file = (await whileSaving(() => client.sentSheets.download(order))) as File
      saveDownload(file)
      showToast({ text: translate('sentSheets.made', { name: file.name }) })
      return true
    }
    const path = await pickSaveLocation({ title: translate('sentSheets.dialog.make'), kind: 'workbook', suggestedName: `${name}.xlsx` })
    if (path === null) return false
    const written = await whileSaving(() => client.sentSheets.send({ ...order, path, overwrite: true }))
    showToast({ text: translate('takeAway.written', { path: written.path }), action: { label: translate('takeAway.reveal'), run: () => void reveal(written.path) } })
    return true
  })
  return done ?? false
}
