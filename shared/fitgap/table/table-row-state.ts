import type { FitGapTableRow } from '../../contract/fit-gap-tables.ts'

export type TableRowState = 'open' | 'decided' | 'rejudge'

/**
 * How far a row is, as every count of a table says it: 再判定待ち as long as one reference asks for it, else 判定済 once it is judged against the main
 * reference, the first one of the table. Candidates are judged when their answers come; a row does not wait for them. Without a reference nothing is
 * judged. `FitGapTableSummary` counts the same in SQL.
 */
export function tableRowState({ cells }: FitGapTableRow): TableRowState {
  if (cells.some(({ rejudge }) => rejudge !== null)) return 'rejudge'
  return (cells[0]?.judgement ?? '') === '' ? 'open' : 'decided'
}
