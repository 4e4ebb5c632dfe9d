import type { AnalysisRow } from '../../../../shared/contract/analysis.ts'
import type { PaneSide } from '../../../editor/viewer/pane-pair.ts'
import type { Comparison } from '../comparison/comparison.ts'
import { rowOfShape } from '../comparison/select-rows.ts'
import type { ColumnId } from '../grid/columns.ts'

/** Picks a shape for linking, or takes it out. Only steps that stand in a row can be linked. */
export function pickShape(comparison: Comparison, side: PaneSide, element: string): void {
  const { picks, view } = comparison.state
  if (picks === null || rowOfShape(view.rows, side, element) === undefined) return
  comparison.set({ picks: { ...picks, [side]: toggled(picks[side], [element]) } })
}

/** Picks the steps of a cell of the table; only the two columns of steps hold any. */
export function pickFromRow(comparison: Comparison, row: AnalysisRow, column: ColumnId): void {
  const { picks } = comparison.state
  if (picks === null) return
  if (column === 'subject') comparison.set({ picks: { ...picks, left: toggled(picks.left, row.asis.map(({ element }) => element)) } })
  if (column === 'reference') comparison.set({ picks: { ...picks, right: toggled(picks.right, row.standard.map(({ element }) => element)) } })
}

function toggled(picked: readonly string[], elements: readonly string[]): string[] {
  const isThere = elements.length > 0 && elements.every((element) => picked.includes(element))
  const rest = picked.filter((element) => !elements.includes(element))
  return isThere ? rest : [...rest, ...elements]
}
