import { create } from 'zustand'
import type { GridController } from '../../ui/grid/grid-controller.ts'

export interface TableState {
  /** The grid on the screen, for commands outside of it. */
  grid: GridController | null
  /** The current cell: ids of its line and column. */
  line: string | null
  column: string
  /** What could not be done just now; gone with the next move. */
  notice: string
  /** Columns that do not fit into the place, by their labels. */
  hidden: readonly string[]
  /** Whether the empty state was left for the blank grid. */
  isStarted: boolean
  hasKey: boolean
}

/** What the parts of the step table on the screen know of each other. */
export const useTableState = create<TableState>(() => ({ grid: null, line: null, column: '', notice: '', hidden: [], isStarted: false, hasKey: false }))
