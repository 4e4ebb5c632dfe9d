import type { AnalysisRow } from '../../../../shared/contract/analysis.ts'
import type { PaneSide } from '../../../editor/viewer/pane-pair.ts'
import type { ColumnId } from '../grid/columns.ts'
import type { Comparison } from './comparison.ts'
import { everyRow } from './row-filter.ts'
import { visibleRows } from './visible-rows.ts'

/** Puts the cursor on a row; what was selected is so no longer. */
export function goToRow(comparison: Comparison, row: string, column?: ColumnId): void {
  const { state } = comparison
  comparison.set({ row, anchor: row, selected: new Set([row]), shape: null, column: column ?? state.column })
}

/** Selects from where the range began to a row. */
export function extendToRow(comparison: Comparison, row: string, column?: ColumnId): void {
  const { state } = comparison
  const keys = visibleRows(state).map(({ key }) => key)
  const from = Math.max(keys.indexOf(state.anchor ?? row), 0)
  const to = keys.indexOf(row)
  comparison.set({ row, selected: new Set(keys.slice(Math.min(from, to), Math.max(from, to) + 1)), shape: null, column: column ?? state.column })
}

/** Adds a row to what is selected, or takes it out. */
export function toggleRow(comparison: Comparison, row: string, column?: ColumnId): void {
  const { state } = comparison
  const selected = new Set(state.selected)
  if (selected.has(row) && selected.size > 1) selected.delete(row)
  else selected.add(row)
  comparison.set({ row: selected.has(row) ? row : ([...selected][0] ?? row), anchor: row, selected, shape: null, column: column ?? state.column })
}

export function selectAllRows(comparison: Comparison): void {
  const keys = visibleRows(comparison.state).map(({ key }) => key)
  comparison.set({ selected: new Set(keys), anchor: keys[0] ?? null, shape: null })
}

/** The row of a shape. Ids may be the same on both sides, so the side belongs to the question. */
export function rowOfShape(rows: readonly AnalysisRow[], side: PaneSide, element: string): AnalysisRow | undefined {
  return rows.find((row) => (side === 'left' ? row.asis : row.standard).some((step) => step.element === element))
}

/** A shape was chosen: its row becomes the current one, also where the filter hid it. A shape without a row is only ringed. */
export function goToShape(comparison: Comparison, side: PaneSide, element: string, add: boolean): void {
  const { state } = comparison
  const row = rowOfShape(state.view.rows, side, element)
  if (row === undefined) return comparison.set({ shape: { side, element } })
  if (!visibleRows(state).includes(row)) comparison.set({ filter: everyRow })
  if (add) toggleRow(comparison, row.key)
  else goToRow(comparison, row.key)
  comparison.set({ shape: { side, element } })
}

/** The rows that an action means, in the order of the table. */
export function actedRows(state: Comparison['state']): AnalysisRow[] {
  return state.view.rows.filter(({ key }) => state.selected.has(key))
}
