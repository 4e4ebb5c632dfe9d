import type { AnalysisRow } from '../../../../shared/contract/analysis.ts'
import type { DiagramMark } from '../../../editor/marks/diagram-mark.ts'
import type { PaneSide } from '../../../editor/viewer/pane-pair.ts'

/** One mark per step and row; a step never stands in two rows. */
export function marksOfRows(rows: readonly AnalysisRow[], side: PaneSide): DiagramMark[] {
  return rows.flatMap(({ asis, standard, kind, number }) => (side === 'left' ? asis : standard).map(({ element }) => ({ element, kind, number })))
}
