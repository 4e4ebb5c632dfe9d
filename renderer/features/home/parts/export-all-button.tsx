import { useState } from 'react'
import { client } from '../../../api/client.ts'
import { causeOf } from '../../../api/describe-error.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { reportError } from '../../../app/state/report-error.ts'
import { showToast } from '../../../app/state/toasts.ts'
import { isElectron, pickFolder, reveal } from '../../../shell/shell.ts'
import { Button } from '../../../ui/button/button.tsx'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx'

/** Takes every diagram of a procedure out as .bpmn. Before anything that lies in the folder is replaced, it asks. */
export function ExportAllButton({ project, flows }: { project: string; flows: readonly string[] }) {
  const translate = useTranslate()
  const [occupied, setOccupied] = useState<string>()
  const write = async (directory: string, force: boolean) => {
    try {
      const written = await client.flow.exportTo({ project, flows: [...flows], directory, force })
      showToast({
        text: translate('home.flows.exported', { count: written.length, directory }),
        action: isElectron() ? { label: translate('home.reveal'), run: () => void reveal(directory) } : undefined,
      })
    } catch (error) {
      if (causeOf(error)?.reason === 'storage.exists') setOccupied(directory)
      else reportError(error)
    }
  }
  const choose = async () => {
    const directory = await pickFolder({ title: translate('home.flows.exportTitle') })
    if (directory !== null) await write(directory, false)
  }
  return (
    <>
      <Button onPress={() => void choose()}>{translate('home.flows.exportAll')}</Button>
      {occupied !== undefined && (
        <ConfirmDialog
          title={translate('home.flows.replaceTitle')}
          doLabel={translate('home.flows.replaceDo')}
          cancelLabel={translate('app.cancel')}
          onDo={() => void write(occupied, true)}
          onClose={() => setOccupied(undefined)}
        >
          {translate('home.flows.replaceBody', { directory: occupied })}
        </ConfirmDialog>
      )}
    </>
  )
}
