import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Dialog } from '../../../ui/dialog/dialog.tsx'
import { useOutputWork, write, type Writing } from '../output-work.ts'

/** Asks before files of the same names are replaced. */
export function OccupiedDialog({ writing }: { writing: Writing }) {
  const translate = useTranslate()
  const close = () => useOutputWork.setState({ occupied: null })
  return (
    <Dialog
      title={translate('output.overwriteTitle')}
      onClose={close}
      actions={
        <>
          <Button size="medium" onPress={close}>
            {translate('app.cancel')}
          </Button>
          <Button
            size="medium"
            look="filled"
            onPress={() => {
              close()
              void write({ ...writing, overwrite: true })
            }}
          >
            {translate('output.overwriteDo')}
          </Button>
        </>
      }
    >
      <p>{translate('output.overwriteBody')}</p>
    </Dialog>
  )
}
