import type { FitGapTableRow } from '../../../../shared/contract/fit-gap-tables.ts'

export type TableRowState = 'open' | 'decided' | 'rejudge'

/** 再判定待ち as long as one reference asks for it, 未判定 while one is undecided or there is nothing to judge against, else 判定済. */
export function tableRowState(row: FitGapTableRow): TableRowState {
  if (row.cells.some(({ rejudge }) => rejudge !== null)) return 'rejudge'
  return row.cells.length === 0 || row.cells.some(({ judgement }) => judgement === '') ? 'open' : 'decided'
}
