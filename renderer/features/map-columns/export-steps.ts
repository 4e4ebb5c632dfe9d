import type { TableForm } from '../../../shared/contract/steps.ts'
import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { useLocale } from '../../app/state/locale.ts'
import { showToast } from '../../app/state/toasts.ts'
import type { EditorPartProps } from '../../document/editor-part.ts'
import { isElectron, pickSaveLocation, reveal, saveDownload } from '../../shell/shell.ts'

const kinds = { xlsx: 'workbook', csv: 'csv', 'csv-cp932': 'csv', tsv: 'tsv' } as const

/** Takes the step table of the open flow away, or with `isAll` those of every flow of its procedure. */
export async function exportSteps({ document, procedure }: EditorPartProps, form: TableForm, isAll = false): Promise<void> {
  const translate = currentTranslate()
  const { locale } = useLocale.getState()
  const { project } = document
  const flows = isAll ? procedure.flows.map(({ id }) => id) : [document.flow]
  document.session.completeTyping()
  await document.flush()
  if (!isElectron()) return saveDownload(await client.steps.downloadFlows({ project, flows, form, locale }))
  const kind = kinds[form]
  const suggestedName = `${translate('steps.fileName', { name: isAll ? procedure.name : document.name })}.${kind === 'workbook' ? 'xlsx' : kind}`
  const path = await pickSaveLocation({ title: translate('mapColumns.exportTitle'), kind, suggestedName })
  if (path === null) return
  const written = await client.steps.exportFlows({ project, flows, form, path, overwrite: true, locale })
  showToast({ text: translate('mapColumns.exported', { path: written.path }), action: { label: translate('mapColumns.reveal'), run: () => void reveal(written.path) } })
}
