import { StatusItems } from '../../../app/frame/slots.tsx'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { editorCounts } from '../../../app/editor-parts.tsx'
import { useEditorView } from '../../../document/editor-view.ts'
import type { EditorPartProps } from '../../../document/editor-part.ts'
import { useSnapshot } from '../../../document/use-snapshot.ts'
import { nameSelection } from './name-selection.ts'

/** The status bar: what the diagram holds, what is chosen, what a symbol is for, what to do next while a symbol hangs on the pointer. */
export function EditorStatus({ hint, pointed, ...part }: EditorPartProps & { hint: string; pointed: string }) {
  const { session } = part
  const translate = useTranslate()
  const { selection } = useSnapshot(session)
  // Beside the table the chosen row says it already; screen readers still hear of the shape.
  const { view } = useEditorView()
  const counts = session.counts()
  const isSaying = pointed !== '' && hint === ''
  const isShown = (view === 'diagram' || hint !== '') && !isSaying
  return (
    <StatusItems>
      <span>{translate('editor.count.steps', { count: counts.steps })}</span>
      <span>{translate('editor.count.lanes', { count: counts.lanes })}</span>
      <span>{translate('editor.count.decisions', { count: counts.decisions })}</span>
      <span>{translate('editor.count.documents', { count: counts.documents })}</span>
      {editorCounts.map(({ id, Part }) => (
        <Part key={id} {...part} />
      ))}
      <span className="grow" />
      {/* Screen readers hear it as the description of the button. */}
      {isSaying && <span aria-hidden="true">{pointed}</span>}
      <span role="status" className={isShown ? 'editor-chosen' : 'editor-chosen visually-hidden'}>
        {hint === '' ? nameSelection(selection, translate) : hint}
      </span>
    </StatusItems>
  )
}
