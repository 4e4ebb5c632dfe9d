import { useState } from 'react'
import { useCommands } from '../../app/commands/command-list.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { EditorPartProps } from '../../document/editor-part.ts'
import { Button } from '../../ui/button/button.tsx'
import { WalkthroughScreen } from './walkthrough-screen.tsx'

/** 流れをたどる: opens the walk over the whole window, and takes it away again without a trace in the diagram. */
export function WalkthroughButton({ document, session, procedure }: EditorPartProps) {
  const translate = useTranslate()
  const [isOpen, setIsOpen] = useState(false)
  useCommands([{ id: 'walkthrough.open', group: 'view', label: translate('walk.open'), run: () => setIsOpen(true) }])
  return (
    <>
      <Button look="bare" onPress={() => setIsOpen(true)}>
        {translate('walk.open')}
      </Button>
      {isOpen && <WalkthroughScreen name={`${procedure.name} ${document.name}`} session={session} onClose={() => setIsOpen(false)} />}
    </>
  )
}
