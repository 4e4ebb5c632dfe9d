import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { reloadOverview } from '../../../app/state/session.ts'
import { showToast } from '../../../app/state/toasts.ts'
import { NameDialog } from '../../../ui/dialog/name-dialog.tsx'

/** Keeps what is drawn now as a version with a name. */
export function NameVersionDialog({ project, flow, onNamed, onClose }: { project: string; flow: string; onNamed: () => void; onClose: () => void }) {
  const translate = useTranslate()
  return (
    <NameDialog
      title={translate('versions.nameTitle')}
      label={translate('versions.nameLabel')}
      doLabel={translate('versions.nameDo')}
      cancelLabel={translate('app.cancel')}
      onClose={onClose}
      onSubmit={(name) =>
        void reporting(async () => {
          await client.flow.makeRevision({ project, flow, name, reason: 'name' })
          await reloadOverview()
          onNamed()
          showToast({ text: translate('versions.named', { name }) })
        })
      }
    />
  )
}
