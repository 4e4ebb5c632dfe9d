import type { ReportDocument, ReportOptions } from '../../../shared/contract/reports.ts'
import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { useLocale } from '../../app/state/locale.ts'
import { reporting } from '../../app/state/report-error.ts'
import { showToast } from '../../app/state/toasts.ts'
import { isElectron, pickSaveLocation, reveal, saveDownload } from '../../shell/shell.ts'
import type { ReportForm } from './report-form.ts'

/** Takes a document away: to a place of choice, or as the browser's download. The dialog of the system asks about an existing file. */
export async function exportReport(project: string, options: ReportOptions, report: ReportDocument, form: ReportForm): Promise<void> {
  const translate = currentTranslate()
  const { locale } = useLocale.getState()
  await reporting(async () => {
    if (!isElectron()) {
      const file = await client.reports.download({ project, options, form, locale })
      saveDownload(file as File)
      return showToast({ text: translate('reports.made', { name: file.name }) })
    }
    const suggestedName = `${[report.title, report.subtitle].filter((part) => part !== '').join('_')}.${form}`
    const path = await pickSaveLocation({ title: translate(`reports.save.${form}`), kind: form === 'docx' ? 'document' : 'workbook', suggestedName })
    if (path === null) return
    const written = await client.reports.exportTo({ project, options, form, path, overwrite: true, locale })
    showToast({ text: translate('reports.made', { name: written.path }), action: { label: translate('reports.reveal'), run: () => void reveal(written.path) } })
  })
}
