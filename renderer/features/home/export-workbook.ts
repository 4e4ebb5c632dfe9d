import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { useLocale } from '../../app/state/locale.ts'
import { reporting } from '../../app/state/report-error.ts'
import { showToast } from '../../app/state/toasts.ts'
import { isElectron, pickSaveLocation, reveal, saveDownload } from '../../shell/shell.ts'

/** Takes a comparison away as Excel: to a place of choice, or as the browser's download. */
export async function exportWorkbook(project: string, analysis: string, procedureName: string): Promise<void> {
  const translate = currentTranslate()
  const { locale } = useLocale.getState()
  await reporting(async () => {
    if (!isElectron()) return saveDownload(await client.analysis.downloadWorkbook({ project, analysis, locale }))
    const path = await pickSaveLocation({ title: translate('home.exportTitle'), kind: 'workbook', suggestedName: `FitGap_${procedureName}.xlsx` })
    if (path === null) return
    await client.analysis.exportWorkbook({ project, analysis, path, overwrite: true, locale })
    showToast({ text: translate('home.exported', { path }), action: { label: translate('home.reveal'), run: () => void reveal(path) } })
  })
}
