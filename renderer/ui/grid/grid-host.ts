import type { GridColumn } from './model/grid-column.ts'
import type { GridEdit, GridRow } from './model/grid-row.ts'

/** What a grid has to say; whoever uses it finds the words. */
export type GridNotice =
  | { kind: 'too-many-rows'; count: number; limit: number }
  | { kind: 'too-many-columns'; count: number; room: number }
  | { kind: 'no-line-breaks'; column: string }
  | { kind: 'read-only-column'; column: string }
  | { kind: 'read-only' }
  | { kind: 'nothing-to-paste' }

/** What a grid works on, as it is at this moment. */
export interface GridHost {
  /** Stored column widths and element ids go by it. */
  id: string
  rows: readonly GridRow[]
  /** The columns shown, in their order; the first stays in sight. */
  columns: readonly GridColumn[]
  isReadOnly: boolean
  /** A change beyond this number of rows is refused as a whole. */
  rowLimit: number
  /** A row with nothing in it and an id of its own. */
  newRow: () => GridRow
  /** Takes one step of changes and gives the rows as they are after it, so that the keyboard can go on at once. */
  onEdit: (edit: GridEdit) => readonly GridRow[]
  onUndo: () => void
  onRedo: () => void
  onNotice: (notice: GridNotice) => void
  /** Takes a paste as a whole where it says true, e.g. a table with its headers. */
  onPaste?: (cells: readonly (readonly string[])[], row: GridRow | null) => boolean
}
