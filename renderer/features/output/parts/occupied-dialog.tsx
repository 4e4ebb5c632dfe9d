import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx'
import { useOutputWork, write, type Writing } from '../output-work.ts'

/** Asks before files of the same names are replaced. */
export function OccupiedDialog({ writing }: { writing: Writing }) {
  const translate = useTranslate()
  return (
    <ConfirmDialog
      title={translate('output.overwriteTitle')}
      doLabel={translate('output.overwriteDo')}
      cancelLabel={translate('app.cancel')}
      onDo={() => void write({ ...writing, overwrite: true })}
      onClose={() => useOutputWork.setState({ occupied: null })}
    >
      {translate('output.overwriteBody')}
    </ConfirmDialog>
  )
}
