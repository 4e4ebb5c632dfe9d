import { useCommands } from '../../app/commands/command-list.ts'
import type { Command } from '../../app/commands/command.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { DiagramAction } from '../../editor/session/diagram-action.ts'
import type { DiagramSession } from '../../editor/session/diagram-session.ts'
import { useSnapshot } from '../../document/use-snapshot.ts'

/** What can be done with the diagram, for menu, search and keys. While the diagram has the focus it takes most of these keys itself. */
export function useEditorCommands(session: DiagramSession): void {
  const translate = useTranslate()
  const { canUndo, canRedo, selection } = useSnapshot(session)
  const needsChoice = selection.length === 0 ? translate('editor.nothingChosen') : undefined
  const command = (action: DiagramAction, group: Command['group'], label: string, keys?: string, unavailable?: string): Command => ({
    id: `editor.${action}`,
    group,
    label,
    keys,
    unavailable,
    run: () => session.trigger(action),
  })
  const edits: Command[] = [
    command('undo', 'edit', translate('editor.undo'), 'Ctrl+Z', canUndo ? undefined : translate('editor.nothingToUndo')),
    command('redo', 'edit', translate('editor.redo'), 'Ctrl+Y', canRedo ? undefined : translate('editor.nothingToRedo')),
    command('rename', 'edit', translate('editor.command.rename'), 'F2', needsChoice),
    command('delete', 'edit', translate('editor.command.delete'), 'Delete', needsChoice),
    command('copy', 'edit', translate('editor.command.copy'), 'Ctrl+C', needsChoice),
    command('cut', 'edit', translate('editor.command.cut'), 'Ctrl+X', needsChoice),
    command('paste', 'edit', translate('editor.command.paste'), 'Ctrl+V'),
    command('select-all', 'edit', translate('editor.command.selectAll'), 'Ctrl+A'),
    command('find', 'edit', translate('editor.command.find'), 'Ctrl+F'),
  ]
  const views: Command[] = [
    command('zoom-100', 'view', translate('editor.zoom100'), 'Ctrl+0'),
    command('zoom-fit', 'view', translate('editor.zoomFit'), 'Ctrl+9'),
  ]
  useCommands([...(session.isReadOnly ? [] : edits), ...views])
}
