import type { FitGapTableRow, FitGapTableView } from '../../../contract/fit-gap-tables.ts'
import { countRoles, type RoleCounts } from './role-counts.ts'
import { countTreatments, type TreatmentCounts } from './treatment-counts.ts'

/** What rows may be put together by. */
export const pivotFields = ['large', 'middle', 'kind', 'owner', 'state', 'treatment'] as const
export type PivotField = (typeof pivotFields)[number]

export interface PivotLine {
  /** The common value; '' where the rows say nothing. */
  value: string
  rows: readonly FitGapTableRow[]
  /** By reference, in the order of the table's references. */
  references: readonly RoleCounts[]
  treatments: TreatmentCounts
}

/** Rows put together by one field in the order of the table, those that say nothing last, with their judgements per reference. */
export function pivotTable(view: Pick<FitGapTableView, 'judgements' | 'rows' | 'summary'>, field: PivotField): PivotLine[] {
  const groups = Map.groupBy(view.rows, (row) => row[field])
  const lines = [...groups].map(([value, rows]): PivotLine => ({
    value,
    rows,
    references: view.summary.references.map((_, index) => countRoles(view, rows.flatMap((row) => row.cells[index] ?? []))),
    treatments: countTreatments(rows),
  }))
  return lines.toSorted((a, b) => Number(a.value === '') - Number(b.value === ''))
}
