import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { showToast } from '../../app/state/toasts.ts'
import type { FlowDocument } from '../../document/flow-document.ts'
import { isElectron, pickFolder, reveal, saveDownload } from '../../shell/shell.ts'

/** Writes the diagram as it is now into a folder of choice, or hands it to the browser. */
export async function exportBpmn(document: FlowDocument): Promise<void> {
  const translate = currentTranslate()
  const { project, flow, name } = document
  await document.flush()
  if (!isElectron()) return saveDownload(await client.flow.download({ project, flow }))
  const directory = await pickFolder({ title: translate('editor.exportTitle') })
  if (directory === null) return
  await client.flow.exportTo({ project, flows: [flow], directory })
  showToast({ text: translate('editor.exported', { name }), action: { label: translate('editor.reveal'), run: () => void reveal(directory) } })
}
