import { useEffect, useRef } from 'react'
import { setSelection, useSelection } from '../../../app/state/navigation.ts'
import { actedRows } from './select-rows.ts'
import { rowsOfSteps, stepsOfRows } from './selected-steps.ts'
import { useComparison, useComparisonState } from './use-comparison.ts'

/** Most steps an address names; a selection of hundreds of rows is no place to come back to. */
const most = 60

/** Least time between two writings, in milliseconds: browsers refuse an address that changes with every key of a held arrow. */
const pause = 200

/** The selected steps stand in the address, so that they survive every change of tab; an address with other steps moves the cursor. */
export function useSelectedStepsInAddress(): void {
  const comparison = useComparison()
  const steps = useSelection()
  const written = useRef<string | null>(null)
  const writtenAt = useRef(0)
  useEffect(() => {
    if (steps.length === 0 || steps.join() === written.current) return
    const rows = rowsOfSteps(comparison.state.view.rows, steps)
    const first = rows[0]
    written.current = steps.join()
    if (first !== undefined) comparison.set({ row: first.key, anchor: first.key, selected: new Set(rows.map(({ key }) => key)), shape: null })
  }, [comparison, steps])

  const selected = useComparisonState((state) => state.selected)
  const rows = useComparisonState((state) => state.view.rows)
  useEffect(() => {
    // Nothing is written before an address that names steps has been read.
    if (written.current === null && steps.length > 0) return
    const timer = setTimeout(() => {
      const named = stepsOfRows(actedRows(comparison.state)).slice(0, most)
      written.current = named.join()
      writtenAt.current = Date.now()
      setSelection(named)
    }, Math.max(0, writtenAt.current + pause - Date.now()))
    return () => clearTimeout(timer)
    // The address is written when rows are selected, not when it changes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [comparison, selected, rows])
}
