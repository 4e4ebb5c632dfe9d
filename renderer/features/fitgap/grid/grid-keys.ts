import type { KeyboardEvent } from 'react'
import { judgements } from '../../../../shared/fitgap/judgement/judgement.ts'
import { treatments } from '../../../../shared/fitgap/judgement/treatment.ts'
import { currentTranslate } from '../../../app/i18n/use-translate.ts'
import { showToast } from '../../../app/state/toasts.ts'
import type { Comparison } from '../comparison/comparison.ts'
import { actedRows, extendToRow, goToRow, selectAllRows } from '../comparison/select-rows.ts'
import { visibleRows } from '../comparison/visible-rows.ts'
import { pickFromRow } from '../correct/pick-shapes.ts'
import type { Decisions } from '../detail/use-decisions.ts'
import { columnIds, type ColumnId } from './columns.ts'

interface GridKeyContext {
  comparison: Comparison
  decisions: Decisions
  /** Rows of one page. */
  page: number
}

/** One key press in the table, as in Excel. Presses that belong to an input method are left alone; choices read the key's place, not its letter. */
export function handleGridKey(event: KeyboardEvent, context: GridKeyContext): void {
  if (event.nativeEvent.isComposing || event.keyCode === 229 || event.altKey) return
  const isHandled = moveRow(event, context) || moveColumn(event, context) || choose(event, context) || act(event, context)
  if (isHandled) event.preventDefault()
}

function moveRow(event: KeyboardEvent, { comparison, page }: GridKeyContext): boolean {
  const rows = visibleRows(comparison.state)
  const at = Math.max(0, rows.findIndex(({ key }) => key === comparison.state.row))
  const command = event.ctrlKey || event.metaKey
  const last = rows.length - 1
  const target = {
    ArrowDown: command ? last : at + 1,
    ArrowUp: command ? 0 : at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: command ? 0 : undefined,
    End: command ? last : undefined,
  }[event.key]
  const row = target === undefined ? undefined : rows[Math.min(Math.max(target, 0), last)]
  if (row === undefined) return false
  if (event.shiftKey) extendToRow(comparison, row.key)
  else goToRow(comparison, row.key)
  return true
}

function moveColumn(event: KeyboardEvent, { comparison }: GridKeyContext): boolean {
  const { column } = comparison.state
  const at = columnIds.indexOf(column)
  const command = event.ctrlKey || event.metaKey
  const last = columnIds.length - 1
  const target = { ArrowRight: command ? last : at + 1, ArrowLeft: command ? 0 : at - 1, Home: command ? undefined : 0, End: command ? undefined : last }[event.key]
  if (target === undefined) return false
  comparison.set({ column: columnIds[Math.min(Math.max(target, 0), last)]! })
  return true
}

/** Columns of written words: a digit there is more likely the beginning of a word than a judgement. */
const written: ReadonlySet<ColumnId> = new Set(['reason', 'decider', 'dueDate'])

/** 1…4 in 方策, 1…5 for 判定 from any other column that is not written by hand; Delete empties 判定 or 方策. */
function choose(event: KeyboardEvent, { comparison, decisions }: GridKeyContext): boolean {
  const { state } = comparison
  if (event.ctrlKey || event.metaKey || event.shiftKey) return false
  const rows = actedRows(state)
  if (event.code === 'Delete' || event.code === 'Backspace') {
    if (state.column !== 'judgement' && state.column !== 'treatment') return false
    decisions.decide(rows, state.column === 'judgement' ? { judgement: null } : { treatment: null })
    return true
  }
  const digit = Number(/^(?:Digit|Numpad)([1-5])$/.exec(event.code)?.[1] ?? 0)
  if (digit > 0 && written.has(state.column)) {
    showToast({ text: currentTranslate()('compare.said.digitsElsewhere') })
    return true
  }
  if (state.column !== 'treatment') {
    const judgement = judgements[digit - 1]
    if (judgement !== undefined) decisions.decide(rows, { judgement })
    return judgement !== undefined
  }
  const treatment = treatments[digit - 1]
  if (treatment !== undefined) decisions.decide(rows, { treatment })
  return treatment !== undefined
}

function act(event: KeyboardEvent, { comparison, decisions }: GridKeyContext): boolean {
  const { state } = comparison
  const command = event.ctrlKey || event.metaKey
  if (command && event.code === 'KeyA') {
    selectAllRows(comparison)
    return true
  }
  if (command && event.key === 'Enter') {
    decisions.acceptSuggestions(actedRows(state))
    return true
  }
  const row = state.view.rows.find(({ key }) => key === state.row)
  if (state.picks !== null && event.code === 'Space' && row !== undefined) {
    pickFromRow(comparison, row, state.column)
    return true
  }
  if (state.picks !== null && event.key === 'Escape') {
    comparison.set({ picks: null })
    return true
  }
  if (!command && (event.key === 'Enter' || event.key === 'F2')) {
    decisions.openDetail()
    return true
  }
  return false
}
