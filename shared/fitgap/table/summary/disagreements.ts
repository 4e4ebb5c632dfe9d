import type { FitGapTableRow, FitGapTableView } from '../../../contract/fit-gap-tables.ts'
import type { JudgementRole } from '../../../domain/judgement-list.ts'
import { roleOf } from './role-counts.ts'

export interface Disagreement {
  row: FitGapTableRow
  /** Role per reference in their order; null where nobody has judged. */
  roles: readonly (JudgementRole | null)[]
}

/** Rows that one reference fits and another does not: at least two judged references differ in role. */
export function findDisagreements(view: Pick<FitGapTableView, 'judgements' | 'rows'>): Disagreement[] {
  return view.rows
    .map((row) => ({ row, roles: row.cells.map(({ judgement }) => (judgement === '' ? null : roleOf(view.judgements, judgement))) }))
    .filter(({ roles }) => new Set(roles.filter((role) => role !== null)).size > 1)
}
