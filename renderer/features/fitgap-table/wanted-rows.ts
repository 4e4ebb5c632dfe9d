import { create } from 'zustand'
import { navigate } from '../../app/state/navigation.ts'

/** Rows that another screen wants to be seen in a table; taken by the table when it opens. */
export const useWantedRows = create<{ wanted: { table: string; rows: readonly string[] } | null }>(() => ({ wanted: null }))

/** Opens a table with exactly these rows in sight: where every count leads. */
export function showRows(project: string, table: string, rows: readonly string[]): void {
  useWantedRows.setState({ wanted: { table, rows } })
  navigate({ screen: 'project', project, tab: 'fitgap-tables', item: table })
}
