import { Tools } from '../../../app/frame/slots.tsx'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import type { DiagramSession } from '../../../editor/session/diagram-session.ts'
import { useSnapshot } from '../use-snapshot.ts'
import { SymbolRow } from './symbol-row.tsx'
import { WordButton } from './word-button.tsx'

/** Row 3: undo, redo, the symbols. */
export function EditorTools({ session, onHold }: { session: DiagramSession; onHold: (name: string) => void }) {
  const translate = useTranslate()
  const { canUndo, canRedo } = useSnapshot(session)
  if (session.isReadOnly) {
    return (
      <Tools>
        <span className="muted">{translate('editor.readOnlyHint')}</span>
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
        <SymbolRow session={session} onHold={onHold} />
      </section>
    </Tools>
  )
}
