import type { FitGapCell } from '../../../contract/fit-gap-tables.ts'

/** Who said it: cells that people judged, like the machine or otherwise, and cells where only the machine has something to say. */
export interface DecidedBy {
  cells: number
  /** Judged as suggested. */
  asSuggested: number
  /** Judged otherwise than suggested. */
  otherwise: number
  /** Judged where the machine says nothing. */
  alone: number
  /** Suggested and judged by nobody: not decided. */
  onlySuggested: number
  nothing: number
}

/** The share decided by people against what the machine suggests today. */
export function countDecidedBy(cells: Iterable<Pick<FitGapCell, 'judgement' | 'suggestion'>>): DecidedBy {
  const counts: DecidedBy = { cells: 0, asSuggested: 0, otherwise: 0, alone: 0, onlySuggested: 0, nothing: 0 }
  for (const { judgement, suggestion } of cells) {
    counts.cells += 1
    if (judgement === '') counts[suggestion === null ? 'nothing' : 'onlySuggested'] += 1
    else if (suggestion === null) counts.alone += 1
    else counts[suggestion.judgement === judgement ? 'asSuggested' : 'otherwise'] += 1
  }
  return counts
}

/** How many of the cells people decided, 0..1; null where there are none. */
export function shareByPeople(counts: DecidedBy): number | null {
  return counts.cells === 0 ? null : (counts.asSuggested + counts.otherwise + counts.alone) / counts.cells
}
