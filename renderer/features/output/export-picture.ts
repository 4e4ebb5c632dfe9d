import type { OutputFormat, OutputOrder } from '../../../shared/contract/output.ts'
import type { ProcedureSummary } from '../../../shared/contract/project.ts'
import { usualPageOptions } from '../../../shared/output/page-options.ts'
import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { useLocale } from '../../app/state/locale.ts'
import { navigate } from '../../app/state/navigation.ts'
import { showMessage, hideMessage } from '../../app/state/messages.ts'
import { showToast } from '../../app/state/toasts.ts'
import { drawMissing } from '../../document/flow-drawings.ts'
import type { FlowDocument } from '../../document/flow-document.ts'
import { isElectron, pickFolder } from '../../shell/shell.ts'
import { useOutputSettings } from './output-settings.ts'
import { followJob, write } from './output-work.ts'

/** Takes the open diagram away as pictures or as one A3 sheet: into a folder of choice, or as downloads of the browser. */
export async function exportPicture(document: FlowDocument, format: OutputFormat): Promise<void> {
  const to = isElectron() ? await pickFolder({ title: currentTranslate()('output.menu.title') }) : ''
  if (to === null) return
  await write({ ...(await orderOf(document)), format: to !== '' && format === 'pdf' ? 'pdf-each' : format, to: to === '' ? null : { directory: to }, overwrite: false })
}

/** Puts the open diagram into the clipboard as a picture. */
export async function copyPicture(document: FlowDocument): Promise<void> {
  const translate = currentTranslate()
  try {
    // The promise goes in at once: a browser allows the clipboard only while it remembers the click.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': pictureOf(document) })])
    showToast({ text: translate('output.copied') })
  } catch {
    const text = translate('output.cannotCopy')
    showMessage({ id: 'output.copy', tone: 'error', text, action: { label: translate('app.close'), run: () => hideMessage('output.copy') } })
  }
}

/** 版と出力, with the open flow. */
export async function openOutput(document: FlowDocument, procedure: ProcedureSummary): Promise<void> {
  await document.flush()
  navigate({ screen: 'procedure', project: document.project, procedure: procedure.id, tab: 'output', flow: document.flow, selection: [] })
}

async function pictureOf(document: FlowDocument): Promise<Blob> {
  const { project, order, dpi } = await orderOf(document)
  const single: OutputOrder = { ...order, options: { ...order.options, subProcesses: false } }
  const { job } = await client.output.start({ project, order: single, format: 'png', picture: { by: 'dpi', value: dpi }, to: null })
  await followJob(job)
  const file = await client.output.file({ job, index: 0 })
  return new Blob([await file.arrayBuffer()], { type: 'image/png' })
}

/** An order for the diagram as it is now; it is stored and drawn first. */
async function orderOf(document: FlowDocument): Promise<{ project: string; order: OutputOrder; dpi: number }> {
  const { project, flow } = document
  document.session.completeTyping()
  await document.flush()
  await drawMissing(project, [{ flow, revision: null }])
  const order: OutputOrder = {
    flows: [flow],
    options: usualPageOptions,
    marks: { comparison: false, checks: false, pins: false },
    locale: useLocale.getState().locale,
  }
  return { project, order, dpi: useOutputSettings.getState().dpi }
}
