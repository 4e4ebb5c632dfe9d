import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { reloadOverview } from '../../../app/state/session.ts'
import { showToast } from '../../../app/state/toasts.ts'
import { NameDialog } from '../../../ui/dialog/name-dialog.tsx'
import type { FlowDocument } from '../../../document/flow-document.ts'

export function NameRevisionDialog({ document, onClose }: { document: FlowDocument; onClose: () => void }) {
  const translate = useTranslate()
  return (
    <NameDialog
      title={translate('editor.nameRevisionTitle')}
      label={translate('editor.revisionName')}
      doLabel={translate('editor.nameRevisionDo')}
      cancelLabel={translate('app.cancel')}
      onClose={onClose}
      onSubmit={(name) =>
        void reporting(async () => {
          await document.nameRevision(name)
          await reloadOverview()
          showToast({ text: translate('editor.revisionNamed', { name }) })
        })
      }
    />
  )
}
