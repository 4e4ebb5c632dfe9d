import type { AnalysisRow } from '../../../../shared/contract/analysis.ts'
import type { PaneSide } from '../../../editor/viewer/pane-pair.ts'
import type { Comparison } from '../comparison/comparison.ts'
import { rowOfShape } from '../comparison/select-rows.ts'
import type { ColumnId } from '../grid/columns.ts'

/** Picks a shape for linking, or takes it out. Only steps that stand in a row can be linked. */
export function pickShape(comparison: Comparison, side: PaneSide, element: string): void {
  const { picks, view } = comparison.state
  if (picks === null || rowOfShape(view.rows, side, element) === undefined) return
  comparison.set({ picks: { ...picks, [side]: toggled(picks[side], [element]), isMissed: false } })
}

/** Picks from the table: any cell of a row with one side only picks its steps; where there are two sides, the column of steps says which. */
export function pickFromRow(comparison: Comparison, row: AnalysisRow, column: ColumnId): void {
  const { picks } = comparison.state
  if (picks === null) return
  const [left, right] = [row.asis.map(({ element }) => element), row.standard.map(({ element }) => element)]
  if (right.length === 0 || (left.length > 0 && column === 'subject')) comparison.set({ picks: { ...picks, left: toggled(picks.left, left), isMissed: false } })
  else if (left.length === 0 || column === 'reference') comparison.set({ picks: { ...picks, right: toggled(picks.right, right), isMissed: false } })
  else comparison.set({ picks: { ...picks, isMissed: true } })
}

function toggled(picked: readonly string[], elements: readonly string[]): string[] {
  const isThere = elements.length > 0 && elements.every((element) => picked.includes(element))
  const rest = picked.filter((element) => !elements.includes(element))
  return isThere ? rest : [...rest, ...elements]
}
