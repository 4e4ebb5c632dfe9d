import { useState } from 'react'
import { useCommands } from '../../app/commands/command-list.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { EditorPartProps } from '../../document/editor-part.ts'
import { Button } from '../../ui/button/button.tsx'
import { SnippetsDialog } from './snippets-dialog.tsx'

/** 部品…: common steps and those of the project, to insert. */
export function SnippetsButton(part: EditorPartProps) {
  const translate = useTranslate()
  const [isOpen, setIsOpen] = useState(false)
  useCommands([{ id: 'snippets.open', group: 'edit', label: translate('snippets.open'), run: () => setIsOpen(true) }])
  return (
    <>
      <Button look="bare" onPress={() => setIsOpen(true)}>
        {translate('snippets.open')}
      </Button>
      {isOpen && <SnippetsDialog {...part} onClose={() => setIsOpen(false)} />}
    </>
  )
}
