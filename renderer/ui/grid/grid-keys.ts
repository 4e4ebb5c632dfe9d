import type { KeyboardEvent } from 'react'
import { hasChoices, type GridController } from './grid-controller.ts'
import type { GridChoice } from './model/grid-column.ts'
import type { GridPlace } from './model/grid-range.ts'
import { jumpedPlace, movedPlace, type GridMove } from './model/move-place.ts'

export interface GridKeyContext {
  grid: GridController
  /** Rows of one page. */
  page: number
  /** The choices open now, in the order shown. */
  choices: readonly GridChoice[]
  openMenu: () => void
  /** Makes the column of the cursor wider or narrower by so many pixels. */
  widen: (by: number) => void
}

const moves: Readonly<Record<string, GridMove>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' }

/** One press of a key in the field of a grid. Presses that belong to an input method are left alone. */
export function handleGridKey(event: KeyboardEvent, context: GridKeyContext): void {
  if (event.nativeEvent.isComposing || event.keyCode === 229) return
  const { editing } = context.grid.state
  const isHandled = editing === null ? navigate(event, context) : edit(event, context, editing)
  if (!isHandled) return
  event.preventDefault()
  event.stopPropagation()
}

function navigate(event: KeyboardEvent, context: GridKeyContext): boolean {
  return move(event, context) || change(event, context) || open(event, context)
}

function move(event: KeyboardEvent, { grid, page, widen }: GridKeyContext): boolean {
  const { size } = grid
  const extend = event.shiftKey
  // Shift moves the other corner; the current cell stays.
  const from = extend ? grid.state.corner : grid.state.cursor
  const command = event.ctrlKey || event.metaKey
  const direction = moves[event.key]
  if (direction !== undefined && event.altKey) {
    if (!event.shiftKey || direction === 'up' || direction === 'down') return false
    widen(direction === 'right' ? 16 : -16)
    return true
  }
  if (direction !== undefined) {
    const isFilled = (place: GridPlace) => grid.textAt(place) !== ''
    grid.go(command ? jumpedPlace(from, direction, size, isFilled) : movedPlace(from, direction, size), { extend })
    return true
  }
  if (event.altKey) return false
  const targets: Record<string, GridPlace> = {
    PageDown: { row: from.row + page, column: from.column },
    PageUp: { row: from.row - page, column: from.column },
    Home: { row: command ? 0 : from.row, column: 0 },
    End: { row: command ? Math.max(0, grid.host.rows.length - 1) : from.row, column: size.columns - 1 },
  }
  const target = targets[event.key]
  if (target !== undefined) {
    grid.go(target, { extend })
    return true
  }
  if (command) return false
  if (event.key === 'Tab') return grid.tab(event.shiftKey ? -1 : 1)
  if (event.key === 'Enter') {
    grid.enter(event.shiftKey ? -1 : 1)
    return true
  }
  if (event.key === 'Escape' && grid.hasRange) {
    grid.go(grid.state.cursor)
    return true
  }
  return false
}

function change(event: KeyboardEvent, { grid }: GridKeyContext): boolean {
  const command = (event.ctrlKey || event.metaKey) && !event.altKey
  const act = (perform: () => void) => {
    perform()
    return true
  }
  if (event.key === 'Delete' || event.key === 'Backspace') return act(() => grid.clear())
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)
  // By the place of the key, so that layouts and full-width digits make no difference.
  if (digit !== null && !command && !event.altKey && !event.shiftKey && grid.columnAt(grid.state.cursor).hasDigitKeys) return grid.choose(Number(digit[1]))
  if (!command) return event.shiftKey && event.code === 'Space' ? act(() => grid.selectRows(grid.range.top, grid.range.bottom)) : false
  if (event.code === 'KeyA') return act(() => grid.selectAll())
  if (event.code === 'KeyD') return act(() => grid.fillDown())
  if (event.code === 'KeyZ') return act(() => (event.shiftKey ? grid.host.onRedo() : grid.host.onUndo()))
  if (event.code === 'KeyY') return act(() => grid.host.onRedo())
  // The plus of a Japanese keyboard is Shift+; and that of others Shift+=; the number pad has its own.
  if (event.key === '+' || (event.shiftKey && event.key === ';')) return act(() => grid.insertRows())
  if (event.key === '-') return act(() => grid.removeRows())
  return false
}

function open(event: KeyboardEvent, { grid, openMenu }: GridKeyContext): boolean {
  if (event.key === 'F2') {
    grid.edit('full')
    return true
  }
  if (event.altKey && event.key === 'ArrowDown') {
    const column = grid.columnAt(grid.state.cursor)
    if (hasChoices(column)) grid.edit('full', { choose: true })
    return true
  }
  if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) {
    openMenu()
    return true
  }
  return false
}

function edit(event: KeyboardEvent, { grid, choices }: GridKeyContext, kind: 'typed' | 'full'): boolean {
  const { isChoosing, choice, cursor } = grid.state
  const isOpen = isChoosing && choices.length > 0
  if (event.key === 'Escape') {
    grid.stopEditing()
    return true
  }
  if (isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    const next = choice + (event.key === 'ArrowDown' ? 1 : -1)
    grid.useGrid.setState({ choice: next < 0 ? choices.length - 1 : next % choices.length })
    return true
  }
  if (event.key === 'Enter' && event.altKey) {
    const column = grid.columnAt(cursor)
    if (column.kind === 'lines') insertText('\n')
    else grid.host.onNotice({ kind: 'no-line-breaks', column: column.label })
    return true
  }
  if (event.key === 'Enter' || event.key === 'Tab') {
    const chosen = isOpen ? choices[choice] : undefined
    if (chosen !== undefined) grid.commit(chosen.text, true)
    if (event.key === 'Enter') grid.enter(event.shiftKey ? -1 : 1)
    else return grid.tab(event.shiftKey ? -1 : 1)
    return true
  }
  const direction = moves[event.key]
  if (kind === 'typed' && direction !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey) {
    grid.go(movedPlace(cursor, direction, grid.size), { extend: false })
    return true
  }
  return false
}

/** Types into the field so that the browser's own undo knows it. */
function insertText(text: string): void {
  document.execCommand('insertText', false, text)
}
