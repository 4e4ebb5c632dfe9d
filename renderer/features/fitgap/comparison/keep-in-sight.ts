import type { ComparisonState } from './comparison-state.ts'
import { filterRows } from './row-filter.ts'

/**
 * What changes of cursor and selection where the filter hides them: what is selected and hidden is so no longer, and a hidden current row gives way to
 * the next one in sight (`from`: to the first). Nothing where the cursor is in sight, or where nothing else is.
 */
export function keptInSight(state: Pick<ComparisonState, 'view' | 'filter' | 'row' | 'selected'>, from: 'first' | 'next'): Partial<ComparisonState> {
  const shown = filterRows(state.view.rows, state.filter)
  const keys = new Set(shown.map(({ key }) => key))
  if (shown.length === 0 || (state.row !== null && keys.has(state.row) && [...state.selected].every((key) => keys.has(key)))) return {}
  const kept = [...state.selected].filter((key) => keys.has(key))
  if (state.row !== null && keys.has(state.row)) return { selected: new Set([state.row, ...kept]) }
  const at = state.view.rows.findIndex(({ key }) => key === state.row)
  const after = from === 'next' ? state.view.rows.find(({ key }, index) => index > at && keys.has(key)) : undefined
  const row = (after ?? (from === 'next' ? shown.at(-1) : shown[0]))!.key
  return { row, anchor: row, selected: new Set([row]), shape: null }
}
