import type { FitGapTableView } from '../../../contract/fit-gap-tables.ts'
import { countDecidedBy, type DecidedBy } from './decided-by.ts'
import { findDisagreements, type Disagreement } from './disagreements.ts'
import { pivotTable, type PivotLine } from './pivot-table.ts'
import { countRoles, type RoleCounts } from './role-counts.ts'
import { countTreatments, type TreatmentCounts } from './treatment-counts.ts'

export interface TableSummary {
  /** By reference, in the order of the table's references. */
  references: readonly { reference: string; name: string; counts: RoleCounts; decidedBy: DecidedBy }[]
  treatments: TreatmentCounts
  middles: readonly PivotLine[]
  disagreements: readonly Disagreement[]
  /** Over all references. */
  decidedBy: DecidedBy
}

/** Fit & Gap まとめ: what screen, workbook and reports count, from one view of a table. */
export function summariseTableView(view: FitGapTableView): TableSummary {
  return {
    references: view.summary.references.map(({ id, name }, index) => {
      const cells = view.rows.flatMap((row) => row.cells[index] ?? [])
      return { reference: id, name, counts: countRoles(view, cells), decidedBy: countDecidedBy(cells) }
    }),
    treatments: countTreatments(view.rows),
    middles: pivotTable(view, 'middle'),
    disagreements: findDisagreements(view),
    decidedBy: countDecidedBy(view.rows.flatMap(({ cells }) => cells)),
  }
}
