import { useState } from 'react'
import type { MessageKey } from '../../../shared/i18n/translate.ts'
import { Button } from '../../ui/button/button.tsx'
import { Icon } from '../../ui/icon/icon.tsx'
import { Menu, MenuEntry, MenuSection, MenuTrigger } from '../../ui/menu/menu.tsx'
import { commandGroups, type CommandGroup } from '../commands/command.ts'
import { listCommands } from '../commands/command-list.ts'
import { useTranslate } from '../i18n/use-translate.ts'

const titles: Record<CommandGroup, MessageKey> = { file: 'app.menu.file', edit: 'app.menu.edit', view: 'app.menu.view', help: 'app.menu.help' }

/** メニュー: every command of the screen by group, with its keys. */
export function MainMenu() {
  const translate = useTranslate()
  const [isOpen, setIsOpen] = useState(false)
  const commands = isOpen ? listCommands() : []
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button look="bare">
        <Icon name="menu" />
        {translate('app.menu')}
      </Button>
      <Menu label={translate('app.menu')} placement="bottom end">
        {commandGroups
          .filter((group) => commands.some((command) => command.group === group))
          .map((group) => (
            <MenuSection key={group} title={translate(titles[group])}>
              {commands
                .filter((command) => command.group === group)
                .map((command) => (
                  <MenuEntry
                    key={command.id}
                    id={command.id}
                    label={command.label}
                    end={command.unavailable ?? command.keys}
                    isDisabled={command.unavailable !== undefined}
                    onAction={command.run}
                  />
                ))}
            </MenuSection>
          ))}
      </Menu>
    </MenuTrigger>
  )
}
