import { useState, type KeyboardEvent } from 'react'
import type { FunctionCell } from '../../../../shared/contract/function-analysis.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Menu, MenuEntry, MenuTrigger } from '../../../ui/menu/menu.tsx'

const moves: Record<string, number> = { ArrowUp: -3, ArrowDown: 3, ArrowLeft: -1, ArrowRight: 1 }

export interface GridCellProps {
  label: string
  /** Undefined while nothing is written there. */
  cell: FunctionCell | undefined
  isMiddle: boolean
  /** Functions in the grid of this cell. */
  inside: number
  isReadOnly: boolean
  /** To the cell so many places on, in reading order. */
  onMove: (by: number) => void
  /** Keeps what was typed; gives the id of the cell. */
  onWrite: (text: string) => Promise<{ cell: string | null } | undefined>
  onOpen: (cell: string) => void
  /** Undo and redo of the grids, while nothing is being typed here. */
  onStep: (direction: 'undo' | 'redo') => void
  /** Back to the grid around this one. */
  onLeave: () => void
  onGo: (cell: FunctionCell) => void
  onBecome: (what: 'procedure' | 'step') => void
}

/**
 * A cell. A real field has the focus at all times, so that the first sign of a conversion is never lost: until something is typed or F2 is
 * pressed the arrows move between cells and Enter opens, afterwards they move the caret and Enter takes what was typed.
 */
export function GridCell({ label, cell, isMiddle, inside, isReadOnly, onMove, onWrite, onOpen, onStep, onLeave, onGo, onBecome }: GridCellProps) {
  const translate = useTranslate()
  const stored = cell?.text ?? ''
  const [typed, setTyped] = useState<{ text: string; over: string } | null>(null)
  const [isEditing, setEditing] = useState(false)
  const text = typed !== null && typed.over === stored ? typed.text : stored
  const see = translate(cell?.element == null ? 'functionAnalysis.seeProcedure' : 'functionAnalysis.seeStep')
  const keep = async () => {
    setEditing(false)
    const wanted = text.trim()
    if (wanted === stored || isReadOnly) return cell?.id ?? null
    if (isMiddle && wanted === '') {
      setTyped(null)
      return cell?.id ?? null
    }
    return (await onWrite(wanted))?.cell ?? null
  }
  const open = async () => {
    const id = await keep()
    if (id !== null && text.trim() !== '' && !isMiddle) onOpen(id)
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const by = moves[event.key]
    if (!isEditing && event.ctrlKey && (event.code === 'KeyZ' || event.code === 'KeyY')) onStep(event.code === 'KeyZ' ? 'undo' : 'redo')
    else if (event.key === 'F2') setEditing(true)
    else if (event.key === 'Escape') {
      if (!isEditing) onLeave()
      setTyped(null)
      setEditing(false)
    } else if (event.key === 'Enter' && event.ctrlKey) void open()
    else if (event.key === 'Enter' && !event.shiftKey) {
      if (!isEditing) void open()
      else {
        void keep()
        onMove(3)
      }
    } else if (by !== undefined && !isEditing && !event.shiftKey && !event.ctrlKey && !event.altKey) onMove(by)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="functions-cell" data-middle={isMiddle || undefined} data-empty={text === '' || undefined}>
      <textarea
        aria-label={label}
        value={text}
        readOnly={isReadOnly}
        maxLength={200}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onClick={() => setEditing(true)}
        onChange={({ currentTarget }) => {
          setEditing(true)
          setTyped({ text: currentTarget.value, over: stored })
        }}
        onBlur={() => void keep()}
        onKeyDown={press}
      />
      {cell !== undefined && !isMiddle && (
        <div className="functions-cell-foot">
          {cell.procedure !== null ? (
            <Button look="link" aria-label={translate('functionAnalysis.goThereOf', { what: see, text: stored })} onPress={() => onGo(cell)}>
              {see}
            </Button>
          ) : (
            !isReadOnly && (
              <MenuTrigger>
                <Button look="bare" aria-label={translate('functionAnalysis.becomeOf', { text: stored })}>
                  {translate('functionAnalysis.become')}
                </Button>
                <Menu label={translate('functionAnalysis.become')}>
                  <MenuEntry id="procedure" label={translate('functionAnalysis.toProcedure')} onAction={() => onBecome('procedure')} />
                  <MenuEntry id="step" label={translate('functionAnalysis.toStep')} onAction={() => onBecome('step')} />
                </Menu>
              </MenuTrigger>
            )
          )}
          <span className="grow" />
          {inside > 0 && <span className="ink-2">{translate('functionAnalysis.inside', { count: inside })}</span>}
          <Button look="bare" aria-label={translate('functionAnalysis.openOf', { text: stored })} onPress={() => onOpen(cell.id)}>
            {translate('functionAnalysis.open')}
          </Button>
        </div>
      )}
    </div>
  )
}
