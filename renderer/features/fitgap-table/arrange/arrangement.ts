import type { TableRowState } from '../../../../shared/fitgap/table/table-row-state.ts'

export interface TableFilter {
  /** Free text, in any cell. */
  text: string
  state: TableRowState | null
  /** By column: the texts of which one must stand in it ('' for nothing). */
  values: Readonly<Record<string, readonly string[]>>
  /** Exactly these rows: where a number of a summary leads. */
  rows: readonly string[] | null
}

/** How the rows are shown. Their numbers never change by it. */
export interface Arrangement {
  filter: TableFilter
  sort: { column: string; direction: 'ascending' | 'descending' } | null
  /** Column by whose texts the rows are grouped. */
  groupBy: string | null
  collapsed: ReadonlySet<string>
}

export const noFilter: TableFilter = { text: '', state: null, values: {}, rows: null }
export const plainArrangement: Arrangement = { filter: noFilter, sort: null, groupBy: null, collapsed: new Set() }

export function isFiltering({ text, state, values, rows }: TableFilter): boolean {
  return text.trim() !== '' || state !== null || rows !== null || Object.keys(values).length > 0
}
