import type { ColumnId } from './columns.ts'

/** DOM id of a cell, so that the grid can name the cell the keyboard is on. */
export function cellId(grid: string, row: string, column: ColumnId): string {
  return `${grid}-${column}-${row.replace(/[^\w-]/g, '_')}`
}
