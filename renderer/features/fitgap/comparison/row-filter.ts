import type { AnalysisRow } from '../../../../shared/contract/analysis.ts'
import type { Judgement } from '../../../../shared/fitgap/judgement/judgement.ts'
import type { RowState } from '../../../../shared/fitgap/judgement/row-state.ts'
import type { Treatment } from '../../../../shared/fitgap/judgement/treatment.ts'
import { markOf, type MarkKind } from '../../../ui/marks/mark-kind.ts'

/** A count in the status bar that was pressed. */
export type RowFacet = { by: 'judgement'; value: Judgement } | { by: 'treatment'; value: Treatment } | { by: 'state'; value: RowState }

/** Which rows are shown: of the marks named (all while none is), and of the one facet chosen. */
export interface RowFilter {
  kinds: ReadonlySet<MarkKind>
  facet: RowFacet | null
}

export const everyRow: RowFilter = { kinds: new Set(), facet: null }

export function isFiltering(filter: RowFilter): boolean {
  return filter.kinds.size > 0 || filter.facet !== null
}

export function filterRows(rows: readonly AnalysisRow[], filter: RowFilter): readonly AnalysisRow[] {
  if (!isFiltering(filter)) return rows
  return rows.filter((row) => (filter.kinds.size === 0 || filter.kinds.has(markOf(row))) && (filter.facet === null || hasFacet(row, filter.facet)))
}

export function hasFacet(row: AnalysisRow, facet: RowFacet): boolean {
  if (facet.by === 'judgement') return row.decision.judgement === facet.value
  if (facet.by === 'treatment') return row.decision.treatment === facet.value
  return row.state === facet.value
}

/** The legend as a filter: a press shows only this kind, or everything again; with Shift it adds the kind or takes it out. */
export function toggleKind(kinds: ReadonlySet<MarkKind>, kind: MarkKind, add: boolean): ReadonlySet<MarkKind> {
  if (!add) return kinds.size === 1 && kinds.has(kind) ? new Set() : new Set([kind])
  return new Set(kinds.has(kind) ? [...kinds].filter((other) => other !== kind) : [...kinds, kind])
}

export function isSameFacet(a: RowFacet | null, b: RowFacet): boolean {
  return a !== null && a.by === b.by && a.value === b.value
}
