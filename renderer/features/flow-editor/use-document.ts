import { useEffect, useState } from 'react'
import { reloadOverview } from '../../app/state/session.ts'
import { showSaveFailure } from '../../document/show-saving.ts'
import type { FlowDocument } from '../../document/flow-document.ts'
import { openDocument } from '../../document/open-documents.ts'

export type OpeningDocument = { kind: 'opening' } | { kind: 'open'; document: FlowDocument } | { kind: 'failed'; error: unknown }

/** The open document of a flow. When the screen goes on to another flow or place, its changes become a revision. */
export function useDocument(project: string, flow: string, isReadOnly: boolean): OpeningDocument {
  const key = `${project} ${flow} ${isReadOnly}`
  const [opening, setOpening] = useState<{ key: string; state: OpeningDocument }>({ key, state: { kind: 'opening' } })
  useEffect(() => {
    let isGone = false
    let opened: FlowDocument | null = null
    const finish = (state: OpeningDocument) => isGone || setOpening({ key, state })
    openDocument(project, flow, isReadOnly).then(
      (document) => {
        opened = document
        finish({ kind: 'open', document })
      },
      (error: unknown) => finish({ kind: 'failed', error }),
    )
    return () => {
      isGone = true
      // Without a revision the journal still holds everything; only what is not even there is worth an alarm.
      opened?.leave().then(reloadOverview, (error: unknown) => opened?.isDirty && showSaveFailure(error))
    }
  }, [project, flow, isReadOnly, key])
  return opening.key === key ? opening.state : { kind: 'opening' }
}
