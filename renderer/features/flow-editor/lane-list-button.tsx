import { useState } from 'react'
import { Dialog as AriaDialog, DialogTrigger, Popover } from 'react-aria-components'
import { useCommands } from '../../app/commands/command-list.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { EditorPartProps } from '../../document/editor-part.ts'
import { Button } from '../../ui/button/button.tsx'
import { LaneList } from './parts/lane-list.tsx'

/** 担当…: the lanes of the diagram as a list, to reorder, rename, put together and remove. */
export function LaneListButton({ session }: EditorPartProps) {
  const translate = useTranslate()
  const [isOpen, setIsOpen] = useState(false)
  useCommands([{ id: 'editor.lanes', group: 'edit', label: translate('laneList.command'), run: () => setIsOpen(true) }])
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button look="bare" aria-haspopup="dialog">
        {translate('laneList.open')}
      </Button>
      <Popover className="popover lane-popover" placement="bottom start" offset={4}>
        <AriaDialog className="lane-dialog" aria-label={translate('laneList.title')}>
          <LaneList session={session} />
        </AriaDialog>
      </Popover>
    </DialogTrigger>
  )
}
