import { Tools } from '../../../app/frame/slots.tsx'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { editorTools } from '../../../app/editor-parts.tsx'
import type { EditorPartProps } from '../../../document/editor-part.ts'
import { useSnapshot } from '../../../document/use-snapshot.ts'
import { useEditorView } from '../../../document/editor-view.ts'
import { SymbolRow, type SymbolRowProps } from './symbol-row.tsx'
import { ViewSegments } from './view-segments.tsx'
import { WordButton } from './word-button.tsx'

/** Row 3: undo, redo, the parts of other features, the symbols. */
export function EditorTools({ onHold, onPoint, ...part }: EditorPartProps & Omit<SymbolRowProps, 'session'>) {
  const { session } = part
  const translate = useTranslate()
  const { canUndo, canRedo } = useSnapshot(session)
  const { view } = useEditorView()
  if (session.isReadOnly) {
    return (
      <Tools>
        <section className="editor-tools" data-pane aria-label={translate('editor.view')}>
          <span className="muted">{translate('editor.readOnlyHint')}</span>
          <ViewSegments />
        </section>
      </Tools>
    )
  }
  return (
    <Tools>
      <section className="editor-tools" data-pane aria-label={translate('editor.tools')}>
        <WordButton
          icon="undo"
          label={translate('editor.undo')}
          keys="Ctrl+Z"
          unavailable={canUndo ? undefined : translate('editor.nothingToUndo')}
          onPress={() => session.trigger('undo')}
        />
        <WordButton
          icon="redo"
          label={translate('editor.redo')}
          keys="Ctrl+Y"
          unavailable={canRedo ? undefined : translate('editor.nothingToRedo')}
          onPress={() => session.trigger('redo')}
        />
        <span className="separator" />
        {editorTools.map(({ id, Part }) => (
          <Part key={id} {...part} />
        ))}
        {view !== 'table' && <SymbolRow session={session} onHold={onHold} onPoint={onPoint} />}
        <ViewSegments />
      </section>
    </Tools>
  )
}
