import type { FitGapTableRow } from '../../../shared/contract/fit-gap-tables.ts'
import { tableRowState } from '../../../shared/fitgap/table/table-row-state.ts'

export type RowChoice = 'all' | 'undecided' | 'middle'

/** The rows that go onto a sheet, as ids; null for all of them. */
export function chosenRows(rows: readonly FitGapTableRow[], choice: RowChoice, middles: ReadonlySet<string>): string[] | null {
  if (choice === 'all') return null
  return rows.filter((row) => (choice === 'undecided' ? tableRowState(row) !== 'decided' : middles.has(row.middle))).map(({ id }) => id)
}
