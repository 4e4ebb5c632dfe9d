import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { useLocale } from '../../app/state/locale.ts'
import { reporting } from '../../app/state/report-error.ts'
import { showToast } from '../../app/state/toasts.ts'
import { isElectron, pickSaveLocation, reveal, saveDownload } from '../../shell/shell.ts'

/** Takes the table away: to a place of choice, or as the browser's download. */
export async function exportRequirements(project: string, flows: string[], form: 'xlsx' | 'tsv', name: string): Promise<void> {
  const translate = currentTranslate()
  const { locale } = useLocale.getState()
  await reporting(async () => {
    if (!isElectron()) return saveDownload(await client.requirements.download({ project, flows, form, locale }))
    const kind = form === 'xlsx' ? 'workbook' : 'tsv'
    const path = await pickSaveLocation({ title: translate('requirements.exportTitle'), kind, suggestedName: `${translate('requirements.title')}_${name}.${form}` })
    if (path === null) return
    const written = await client.requirements.exportTo({ project, flows, form, path, overwrite: true, locale })
    showToast({ text: translate('requirements.exported', { path: written.path }), action: { label: translate('mapColumns.reveal'), run: () => void reveal(written.path) } })
  })
}
