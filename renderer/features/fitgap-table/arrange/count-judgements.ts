import type { FitGapTableRow } from '../../../../shared/contract/fit-gap-tables.ts'
import { tableRowState, type TableRowState } from '../../../../shared/fitgap/table/table-row-state.ts'

export interface TableCounts {
  rows: number
  states: Record<TableRowState, number>
  /** By reference and key of a judgement; '' for undecided. */
  judgements: ReadonlyMap<string, ReadonlyMap<string, number>>
  treatments: Record<'1' | '2' | '3' | '4', number>
  /** Rows whose every judgement a person made, and cells that are decided at all. */
  cells: number
  decidedCells: number
}

/** What stands in the status bar, the legend and in the headings of groups. */
export function countTable(rows: readonly FitGapTableRow[]): TableCounts {
  const states = { open: 0, decided: 0, rejudge: 0 }
  const treatments = { '1': 0, '2': 0, '3': 0, '4': 0 }
  const judgements = new Map<string, Map<string, number>>()
  let cells = 0
  let decidedCells = 0
  for (const row of rows) {
    states[tableRowState(row)] += 1
    if (row.treatment !== '') treatments[row.treatment] += 1
    for (const { reference, judgement } of row.cells) {
      cells += 1
      if (judgement !== '') decidedCells += 1
      const ofReference = judgements.get(reference) ?? new Map<string, number>()
      ofReference.set(judgement, (ofReference.get(judgement) ?? 0) + 1)
      judgements.set(reference, ofReference)
    }
  }
  return { rows: rows.length, states, judgements, treatments, cells, decidedCells }
}
