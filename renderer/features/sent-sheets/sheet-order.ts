import type { FitGapTableRow } from '../../../shared/contract/fit-gap-tables.ts'

export type RowChoice = 'all' | 'undecided' | 'middle'

/** The rows that go onto a sheet, as ids; null for all of them. */
export function chosenRows(rows: readonly FitGapTableRow[], choice: RowChoice, middles: ReadonlySet<string>): string[] | null {
  if (choice === 'all') return null
  return rows.filter((row) => (choice === 'undecided' ? isUndecided(row) : middles.has(row.middle))).map(({ id }) => id)
}

/** A row that some reference has not been judged against; of a table without references one whose need has not been decided. */
function isUndecided({ cells, necessity }: FitGapTableRow): boolean {
  return cells.length === 0 ? necessity === '' : cells.some(({ judgement, rejudge }) => judgement === '' || rejudge !== null)
}
