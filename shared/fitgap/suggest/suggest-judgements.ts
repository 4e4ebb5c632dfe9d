import type { FitGapRow } from '../rows/fit-gap-row.ts'
import { suggestJudgement, type SuggestOptions, type Suggestion } from './suggest-judgement.ts'

/** Suggestions of all rows, by row key. */
export function suggestJudgements(rows: readonly FitGapRow[], options: SuggestOptions): Map<string, Suggestion> {
  return new Map(rows.map((row) => [row.key, suggestJudgement(row, options)]))
}
