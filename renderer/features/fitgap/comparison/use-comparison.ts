import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { ComparisonState } from './comparison-state.ts'
import type { Comparison } from './comparison.ts'

export const ComparisonContext = createContext<Comparison | null>(null)

export function useComparison(): Comparison {
  const comparison = useContext(ComparisonContext)
  if (comparison === null) throw new Error('outside of a comparison')
  return comparison
}

/** A part of the open comparison; the component renders again when that part changes. */
export function useComparisonState<Part>(select: (state: ComparisonState) => Part): Part {
  return useStore(useComparison().store, select)
}
