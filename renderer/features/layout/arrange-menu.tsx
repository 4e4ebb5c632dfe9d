import { useCommands } from '../../app/commands/command-list.ts'
import type { Command } from '../../app/commands/command.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { EditorPartProps } from '../../document/editor-part.ts'
import { useSnapshot } from '../../document/use-snapshot.ts'
import { Button } from '../../ui/button/button.tsx'
import { Icon } from '../../ui/icon/icon.tsx'
import { Menu, MenuEntry, MenuTrigger } from '../../ui/menu/menu.tsx'
import { arrangeDiagram } from './arrange-diagram.ts'

const isStep = /(Task|SubProcess|Transaction|CallActivity|Event|Gateway)$/

/** 整列: the whole diagram, or the chosen steps; also in the menu and the search of commands. */
export function ArrangeMenu({ session }: EditorPartProps) {
  const translate = useTranslate()
  const { selection } = useSnapshot(session)
  const chosen = selection.flatMap(({ id, type }) => (isStep.test(type) ? [id] : []))
  const unavailable = chosen.length === 0 ? translate('layout.chooseFirst') : undefined
  const commands: Command[] = [
    { id: 'layout.all', group: 'edit', label: translate('layout.arrangeAll'), run: () => void arrangeDiagram(session) },
    { id: 'layout.chosen', group: 'edit', label: translate('layout.arrangeChosen'), unavailable, run: () => void arrangeDiagram(session, chosen) },
  ]
  useCommands(session.isReadOnly ? [] : commands)
  if (session.isReadOnly) return null
  return (
    <MenuTrigger>
      <Button look="bare">
        {translate('layout.arrange')}
        <Icon name="down" size={14} />
      </Button>
      <Menu label={translate('layout.arrange')} placement="top start">
        <MenuEntry id="all" label={translate('layout.arrangeAll')} onAction={() => void arrangeDiagram(session)} />
        <MenuEntry
          id="chosen"
          label={translate('layout.arrangeChosen')}
          end={unavailable}
          isDisabled={unavailable !== undefined}
          onAction={() => void arrangeDiagram(session, chosen)}
        />
      </Menu>
    </MenuTrigger>
  )
}
