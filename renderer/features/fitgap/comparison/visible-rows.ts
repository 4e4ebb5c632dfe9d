import { useMemo } from 'react'
import type { AnalysisRow } from '../../../../shared/contract/analysis.ts'
import type { ComparisonState } from './comparison-state.ts'
import { filterRows } from './row-filter.ts'
import { useComparisonState } from './use-comparison.ts'

/** The rows that the filter lets through, in the order of the table. */
export function visibleRows(state: ComparisonState): readonly AnalysisRow[] {
  return filterRows(state.view.rows, state.filter)
}

export function useVisibleRows(): readonly AnalysisRow[] {
  const rows = useComparisonState((state) => state.view.rows)
  const filter = useComparisonState((state) => state.filter)
  return useMemo(() => filterRows(rows, filter), [rows, filter])
}

export function useCurrentRow(): AnalysisRow | undefined {
  return useComparisonState((state) => state.view.rows.find(({ key }) => key === state.row))
}
