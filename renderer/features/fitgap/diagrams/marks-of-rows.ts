import type { AnalysisRow } from '../../../../shared/contract/analysis.ts'
import type { DiagramMark } from '../../../editor/marks/diagram-mark.ts'
import type { PaneSide } from '../../../editor/viewer/pane-pair.ts'
import { markOf } from '../../../ui/marks/mark-kind.ts'

/** One mark per step and row; a step never stands in two rows. */
export function marksOfRows(rows: readonly AnalysisRow[], side: PaneSide): DiagramMark[] {
  return rows.flatMap((row) => {
    const kind = markOf(row)
    return (side === 'left' ? row.asis : row.standard).map(({ element }) => ({ element, kind, number: row.number }))
  })
}
