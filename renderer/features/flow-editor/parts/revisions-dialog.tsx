import { useEffect, useState } from 'react'
import { client } from '../../../api/client.ts'
import { formatMoment } from '../../../app/i18n/format-moment.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { reloadOverview } from '../../../app/state/session.ts'
import { showToast } from '../../../app/state/toasts.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Dialog } from '../../../ui/dialog/dialog.tsx'
import type { FlowDocument } from '../../../document/flow-document.ts'

type Revision = Awaited<ReturnType<typeof client.flow.revisions>>[number]

/** The versions of a flow, the newest first; each can be taken back. */
export function RevisionsDialog({ document, onClose }: { document: FlowDocument; onClose: () => void }) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const [revisions, setRevisions] = useState<readonly Revision[]>([])
  const { project, flow } = document
  useEffect(() => {
    // What is drawn now counts as a version too, so that the list begins with it.
    void reporting(async () => {
      await document.leave()
      setRevisions(await client.flow.revisions({ project, flow }))
    })
  }, [document, project, flow])
  const restore = (revision: Revision) => {
    onClose()
    void reporting(async () => {
      const { xml } = await client.flow.revisionText({ project, flow, revision: revision.id })
      await document.restore(xml)
      await reloadOverview()
      showToast({ text: translate('editor.restored', { number: revision.number }) })
    })
  }
  return (
    <Dialog
      title={translate('editor.revisionsTitle', { name: document.name })}
      width="wide"
      onClose={onClose}
      actions={
        <Button size="medium" onPress={onClose}>
          {translate('editor.close')}
        </Button>
      }
    >
      <p>{translate('editor.revisionsNote')}</p>
      <ul className="revision-list">
        {revisions.map((revision, index) => (
          <li key={revision.id}>
            <span className="revision-number">{translate('editor.revision', { number: revision.number })}</span>
            <span className="grow">{revision.name === '' ? translate(`editor.reason.${revision.reason}`) : revision.name}</span>
            <span className="ink-2 nowrap">{formatMoment(new Date(revision.createdAt), locale)}</span>
            {index === 0 ? (
              <span className="revision-current">{translate('editor.current')}</span>
            ) : (
              <Button isDisabled={document.isReadOnly} onPress={() => restore(revision)}>
                {translate('editor.restore')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
