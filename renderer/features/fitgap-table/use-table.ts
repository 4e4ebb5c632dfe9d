import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { FitGapTable } from './fit-gap-table.ts'
import type { TableState } from './table-state.ts'

export const TableContext = createContext<FitGapTable | null>(null)

/** The table that is open; only within its screen. */
export function useTable(): FitGapTable {
  const table = useContext(TableContext)
  if (table === null) throw new Error('used outside of a Fit & Gap table')
  return table
}

export function useTableState<Part>(select: (state: TableState) => Part): Part {
  return useStore(useTable().store, select)
}
