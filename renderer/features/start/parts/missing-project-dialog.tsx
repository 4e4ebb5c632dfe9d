import type { RecentProject } from '../../../../shared/contract/recent.ts'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { showToast } from '../../../app/state/toasts.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Dialog } from '../../../ui/dialog/dialog.tsx'
import { chooseAndOpen } from '../open-file.ts'

/** A project on the list whose file is not where it was. */
export function MissingProjectDialog({ entry, onClose }: { entry: RecentProject; onClose: () => void }) {
  const translate = useTranslate()
  const forget = async () => {
    await reporting(() => client.recent.forget({ path: entry.path }))
    showToast({ text: translate('start.forgotten', { name: entry.name }) })
    onClose()
  }
  return (
    <Dialog
      title={translate('start.missingTitle', { name: entry.name })}
      onClose={onClose}
      actions={
        <>
          <Button size="medium" onPress={onClose}>
            {translate('app.cancel')}
          </Button>
          <Button size="medium" onPress={() => void forget()}>
            {translate('start.forget')}
          </Button>
          <Button
            size="medium"
            look="filled"
            onPress={() => {
              onClose()
              void chooseAndOpen()
            }}
          >
            {translate('start.locate')}
          </Button>
        </>
      }
    >
      <p>{translate('start.missingBody')}</p>
      <p className="muted">{entry.path}</p>
    </Dialog>
  )
}
