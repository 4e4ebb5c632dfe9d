import type { FitGapTableView } from '../../../shared/contract/fit-gap-tables.ts'
import type { GridRow } from '../../ui/grid/model/grid-row.ts'
import type { ShownRows } from './arrange/arrange-rows.ts'
import type { Arrangement } from './arrange/arrangement.ts'
import type { RefusedCell } from './rows/read-edit.ts'
import type { AddedRow } from './rows/read-edit.ts'
import type { TableChanges } from './rows/table-changes.ts'
import type { TableColumn } from './sheet/table-column.ts'

/** One open Fit & Gap 表, as it is shown. */
export interface TableState {
  project: string
  view: FitGapTableView
  /** All columns, in their order, and those that are hidden. */
  columns: readonly TableColumn[]
  hidden: ReadonlySet<string>
  arrangement: Arrangement
  /** Computed when rows come or go or the arrangement changes; typing moves no row from under the hand. */
  shown: ShownRows
  /** The rows shown, as the grid takes them. */
  lines: readonly GridRow[]
  /** Values were changed since `shown` was computed. */
  isStale: boolean
  /** Row and column of the cursor, and all selected rows. */
  row: string | null
  column: string
  selected: readonly string[]
  isDetailOpen: boolean
  /** What was typed and could not be taken, by `row column`: it stays as typed. */
  refused: ReadonlyMap<string, RefusedCell>
  /** ③ without a reason: these changes wait for one, nothing of them is stored. */
  asking: { changes: TableChanges; added: readonly AddedRow[]; rows: readonly string[] } | null
  /** What the status bar says of the last key or paste. */
  notice: string
  isChanging: boolean
}
