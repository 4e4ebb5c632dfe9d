import { useEffect, useState } from 'react'
import type { FlowSummary, ProcedureSummary } from '../../../shared/contract/project.ts'
import { Commands } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { editorCommands, editorWatchers } from '../../app/editor-parts.tsx'
import { procedureTabs, type ProcedureScreenProps } from '../../app/routes.tsx'
import { navigate } from '../../app/state/navigation.ts'
import { useIsReadOnly, useProcedure } from '../../app/state/session.ts'
import { describeError } from '../../api/describe-error.ts'
import { UnreadableDiagram } from '../../editor/session/unreadable-diagram.ts'
import { Button } from '../../ui/button/button.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import type { EditorPartProps } from '../../document/editor-part.ts'
import { chooseFlow, rememberFlow } from './choose-flow.ts'
import { ConflictDialog } from './parts/conflict-dialog.tsx'
import { EditorStatus } from './parts/editor-status.tsx'
import { EditorTools } from './parts/editor-tools.tsx'
import { EditorWork } from './parts/editor-work.tsx'
import { ExportMenu } from './parts/export-menu.tsx'
import { FlowPicker } from './parts/flow-picker.tsx'
import { useDocument } from './use-document.ts'
import { useEditorCommands } from './use-editor-commands.ts'
import { useLossWarning } from './use-loss-warning.ts'
import { useSelectionInAddress } from './use-selection-in-address.ts'
import './flow-editor-screen.css'

/** 手順と図: one flow of a procedure, to look at and to change. */
export function FlowEditorScreen({ project, procedure: id, flow }: ProcedureScreenProps) {
  const translate = useTranslate()
  const procedure = useProcedure(id)
  if (procedure === undefined) return null
  const shown = chooseFlow(procedure, flow)
  const toFlows = () => navigate({ screen: 'procedure', project, procedure: id, tab: 'flows', selection: [] })
  if (shown === undefined) {
    return (
      <EmptyState
        actions={
          <>
            <Button look="filled" size="medium" onPress={toFlows}>
              {translate('editor.toFlows')}
            </Button>
            <Button look="link" size="medium" onPress={() => navigate({ screen: 'procedure', project, procedure: id, tab: 'step-import', selection: [] })}>
              {translate('mapColumns.title')}
            </Button>
            <Button look="link" size="medium" onPress={() => navigate({ screen: 'procedure', project, procedure: id, tab: 'sentences', selection: [] })}>
              {translate('sentences.title')}
            </Button>
          </>
        }
      >
        {translate('editor.noFlow', { name: procedure.name })}
      </EmptyState>
    )
  }
  return <ShownFlow key={shown.id} project={project} procedure={procedure} shown={shown} />
}

function ShownFlow({ project, procedure, shown }: { project: string; procedure: ProcedureSummary; shown: FlowSummary }) {
  const translate = useTranslate()
  const isReadOnly = useIsReadOnly()
  const opening = useDocument(project, shown.id, isReadOnly)
  const document = opening.kind === 'open' ? opening.document : null
  useEffect(() => rememberFlow(procedure.id, shown.id), [procedure.id, shown.id])
  const canCompare = procedureTabs.some((tab) => tab.id === 'fitgap')
  return (
    <>
      <Commands>
        <FlowPicker project={project} procedure={procedure} current={shown} document={document} />
        {document !== null && <OpenCommands document={document} procedure={procedure} />}
        {document !== null && <OpenExport document={document} procedure={procedure} />}
        {canCompare && (
          <Button
            look="filled"
            data-tour="compare"
            onPress={() => navigate({ screen: 'procedure', project, procedure: procedure.id, tab: 'fitgap', flow: shown.id, selection: [] })}
          >
            {translate('editor.compare')}
          </Button>
        )}
      </Commands>
      {opening.kind === 'failed' && (
        <EmptyState>
          {opening.error instanceof UnreadableDiagram ? translate('editor.cannotOpen', { name: shown.name }) : describeError(opening.error, translate)}
        </EmptyState>
      )}
      {document !== null && <OpenFlow document={document} procedure={procedure} />}
    </>
  )
}

function OpenCommands({ document, procedure }: Omit<EditorPartProps, 'session'>) {
  const { session } = document.useDocumentState()
  return editorCommands.map(({ id, Part }) => <Part key={id} document={document} session={session} procedure={procedure} />)
}

function OpenExport({ document, procedure }: Omit<EditorPartProps, 'session'>) {
  const { session } = document.useDocumentState()
  return <ExportMenu document={document} session={session} procedure={procedure} />
}

function OpenFlow({ document, procedure }: Omit<EditorPartProps, 'session'>) {
  const translate = useTranslate()
  const { session, conflict } = document.useDocumentState()
  const [held, setHeld] = useState('')
  const [pointed, setPointed] = useState('')
  const part = { document, session, procedure }
  useEditorCommands(session)
  useSelectionInAddress(session)
  useLossWarning(document)
  return (
    <>
      <EditorTools {...part} onHold={setHeld} onPoint={setPointed} />
      <EditorWork {...part} onRelease={() => setHeld('')} />
      <EditorStatus {...part} hint={held === '' ? '' : translate('editor.placeHint', { name: held })} pointed={pointed} />
      {editorWatchers.map(({ id, Part }) => (
        <Part key={id} {...part} />
      ))}
      {conflict !== null && <ConflictDialog document={document} theirs={conflict.theirs} />}
    </>
  )
}
