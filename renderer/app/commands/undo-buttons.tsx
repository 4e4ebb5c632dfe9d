import { Button } from '../../ui/button/button.tsx'
import { useTranslate } from '../i18n/use-translate.ts'
import { useCommands } from './command-list.ts'

export interface UndoButtonsProps {
  /** Begins the ids of the two commands; one for each screen. */
  id: string
  /** What undo and redo would do next; null where there is nothing, undefined while the list is being read. */
  next: { undo: string | null; redo: string | null } | undefined
  onStep: (direction: 'undo' | 'redo') => void
}

/** 元に戻す and やり直す of a screen whose steps the core keeps, as words in row 3 and as commands with their keys. */
export function UndoButtons({ id, next, onStep }: UndoButtonsProps) {
  const translate = useTranslate()
  const canUndo = typeof next?.undo === 'string'
  const canRedo = typeof next?.redo === 'string'
  const undo = () => onStep('undo')
  const redo = () => onStep('redo')
  useCommands([
    { id: `${id}.undo`, group: 'edit', label: translate('editor.undo'), keys: 'Ctrl+Z', unavailable: canUndo ? undefined : translate('editor.nothingToUndo'), run: undo },
    { id: `${id}.redo`, group: 'edit', label: translate('editor.redo'), keys: 'Ctrl+Y', unavailable: canRedo ? undefined : translate('editor.nothingToRedo'), run: redo },
  ])
  return (
    <>
      <Button look="bare" isDisabled={!canUndo} onPress={undo}>
        {translate('editor.undo')}
      </Button>
      <Button look="bare" isDisabled={!canRedo} onPress={redo}>
        {translate('editor.redo')}
      </Button>
    </>
  )
}
