import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { hideMessage, showMessage } from '../../app/state/messages.ts'
import { enterProject } from '../../app/state/open-project.ts'
import { reporting } from '../../app/state/report-error.ts'
import { showToast } from '../../app/state/toasts.ts'
import type { ShellFile } from '../../shell/shell.ts'

/** Makes a project of an Excel file that holds one, and begins to work on it; it gets its place by 名前を付けて保存. */
export async function bringBackProject(file: ShellFile): Promise<void> {
  const translate = currentTranslate()
  await reporting(async () => {
    showMessage({ id: 'project-workbook', tone: 'information', text: translate('projectWorkbook.unpacking') })
    try {
      await enterProject(await client.projectWorkbook.open({ file, path: null }))
      showToast({ text: translate('projectWorkbook.unpacked') })
    } finally {
      hideMessage('project-workbook')
    }
  })
}
