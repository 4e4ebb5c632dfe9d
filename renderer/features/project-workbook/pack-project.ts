import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { storeBeforeClosing } from '../../app/state/before-closing.ts'
import { useLocale } from '../../app/state/locale.ts'
import { hideMessage, showMessage } from '../../app/state/messages.ts'
import { reporting } from '../../app/state/report-error.ts'
import { showToast } from '../../app/state/toasts.ts'
import type { OpenProject } from '../../../shared/contract/project.ts'
import { isElectron, pickSaveLocation, reveal, saveDownload } from '../../shell/shell.ts'

/** Takes the whole project away as one plain Excel file, with what was typed a moment ago. */
export async function packProject({ project, name }: OpenProject): Promise<void> {
  const translate = currentTranslate()
  const { locale } = useLocale.getState()
  const path = isElectron() ? await pickSaveLocation({ title: translate('projectWorkbook.packTitle'), kind: 'workbook', suggestedName: `${name}.xlsx` }) : null
  if (isElectron() && path === null) return
  await reporting(async () => {
    showMessage({ id: 'project-workbook', tone: 'information', text: translate('projectWorkbook.working') })
    try {
      await storeBeforeClosing(project)
      if (path === null) return saveDownload(await client.projectWorkbook.download({ project, locale }))
      const written = await client.projectWorkbook.exportTo({ project, path, overwrite: true, locale })
      showToast({ text: translate('projectWorkbook.packed', { path: written.path }), action: { label: translate('editor.reveal'), run: () => void reveal(written.path) } })
    } finally {
      hideMessage('project-workbook')
    }
  })
}
