import { client } from '../../../api/client.ts'
import { currentTranslate, useTranslate } from '../../../app/i18n/use-translate.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { showToast } from '../../../app/state/toasts.ts'
import { isElectron, pickFolder, reveal, saveDownload } from '../../../shell/shell.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { Menu, MenuEntry, MenuTrigger } from '../../../ui/menu/menu.tsx'
import type { FlowDocument } from '../../../document/flow-document.ts'

/** 出力: the diagram as a file. */
export function ExportMenu({ document }: { document: FlowDocument }) {
  const translate = useTranslate()
  return (
    <MenuTrigger>
      <Button>
        {translate('editor.export')}
        <Icon name="down" size={14} />
      </Button>
      <Menu label={translate('editor.export')} placement="bottom end">
        <MenuEntry id="bpmn" label={translate('editor.exportBpmn')} onAction={() => void exportBpmn(document)} />
      </Menu>
    </MenuTrigger>
  )
}

/** Writes the diagram as it is now into a folder of choice, or hands it to the browser. */
async function exportBpmn(document: FlowDocument): Promise<void> {
  const translate = currentTranslate()
  const { project, flow, name } = document
  await reporting(async () => {
    await document.flush()
    if (!isElectron()) return saveDownload(await client.flow.download({ project, flow }))
    const directory = await pickFolder({ title: translate('editor.exportTitle') })
    if (directory === null) return
    await client.flow.exportTo({ project, flows: [flow], directory })
    showToast({ text: translate('editor.exported', { name }), action: { label: translate('editor.reveal'), run: () => void reveal(directory) } })
  })
}
