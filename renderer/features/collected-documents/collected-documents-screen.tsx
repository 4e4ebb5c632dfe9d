import { useState } from 'react'
import type { CollectedDocument } from '../../../shared/contract/collected-documents.ts'
import { documentSheet } from '../../../shared/collected-documents/document-sheet.ts'
import { registerText } from '../../../shared/register/register-text.ts'
import { client } from '../../api/client.ts'
import { UndoButtons } from '../../app/commands/undo-buttons.tsx'
import { Commands, StatusItems, Tools } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { ProcedureScreenProps } from '../../app/routes.tsx'
import { useLocale } from '../../app/state/locale.ts'
import { navigate } from '../../app/state/navigation.ts'
import { useIsReadOnly, useProcedure } from '../../app/state/session.ts'
import { showToast } from '../../app/state/toasts.ts'
import { TakeAwayMenu } from '../../app/take-away/take-away-menu.tsx'
import { Button } from '../../ui/button/button.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { LinkStepsDialog } from '../issues/link-steps-dialog.tsx'
import { AddDocument } from './parts/add-document.tsx'
import { DocumentTable } from './parts/document-table.tsx'
import { changeDocuments, stepDocuments, useDocuments } from './use-documents.ts'
import './collected-documents.css'

/** 集めた資料: what was collected for a procedure, where it is, and which steps it belongs to. */
export function CollectedDocumentsScreen({ project, procedure: id }: ProcedureScreenProps) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const procedure = useProcedure(id)
  const place = { project, procedure: id }
  const list = useDocuments(place)
  const isReadOnly = useIsReadOnly()
  const [linking, setLinking] = useState<CollectedDocument | null>(null)
  const undo = () => void stepDocuments(place, 'undo')
  if (procedure === undefined || list === undefined) return null
  const { documents } = list
  const remove = async ({ id: document, name }: CollectedDocument) => {
    const isGone = await changeDocuments(place, async () => {
      await client.collectedDocuments.remove({ ...place, documents: [document] })
      return true
    })
    if (isGone) showToast({ text: translate('collectedDocuments.removed', { name }), action: { label: translate('app.undo'), run: undo } })
  }
  return (
    <>
      <Commands>
        <Button onPress={() => navigate({ screen: 'procedure', project, procedure: id, tab: 'issues', selection: [] })}>{translate('collectedDocuments.backToIssues')}</Button>
        <TakeAwayMenu
          name={translate('collectedDocuments.fileName', { name: procedure.name })}
          download={(format) => client.collectedDocuments.download({ ...place, format, locale })}
          write={(path) => client.collectedDocuments.exportTo({ ...place, path, overwrite: true, locale })}
          text={() => registerText(documentSheet(documents, translate))}
        />
      </Commands>
      {!isReadOnly && (
        <Tools>
          <section className="documents-tools" data-pane aria-label={translate('collectedDocuments.tools')}>
            <UndoButtons id="documents" next={list} onStep={(direction) => void stepDocuments(place, direction)} />
          </section>
        </Tools>
      )}
      <div className="documents" data-pane>
        <p className="documents-note">{translate('collectedDocuments.note')}</p>
        {!isReadOnly && (
          <AddDocument
            onAdd={async (fields) => (await changeDocuments(place, () => client.collectedDocuments.add({ ...place, fields }))) !== undefined}
          />
        )}
        {documents.length === 0 ? (
          <EmptyState>{translate('collectedDocuments.empty')}</EmptyState>
        ) : (
          <DocumentTable
            documents={documents}
            isReadOnly={isReadOnly}
            onChange={(document, fields) => void changeDocuments(place, () => client.collectedDocuments.update({ ...place, document, fields }))}
            onRemove={(document) => void remove(document)}
            onLink={setLinking}
            onStep={({ flow, element }) => navigate({ screen: 'procedure', project, procedure: id, tab: 'flow', flow, selection: [element] })}
          />
        )}
      </div>
      {linking !== null && (
        <LinkStepsDialog
          project={project}
          procedure={procedure}
          title={translate('issues.linkTitle', { text: linking.name })}
          steps={linking.steps.map(({ flow, element, name }) => ({ flow, element, name }))}
          onLink={(steps) => void changeDocuments(place, () => client.collectedDocuments.update({ ...place, document: linking.id, fields: { steps } }))}
          onClose={() => setLinking(null)}
        />
      )}
      <StatusItems>
        <span>{translate('collectedDocuments.count', { count: documents.length })}</span>
      </StatusItems>
    </>
  )
}
