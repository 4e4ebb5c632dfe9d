import { judgements, type Judgement } from '../judgement/judgement.ts'
import type { DecidedRow } from '../judgement/decision.ts'
import { rowStateOf, rowStates, type RowState } from '../judgement/row-state.ts'
import { treatments, type Treatment } from '../judgement/treatment.ts'
import type { FitGapRow } from '../rows/fit-gap-row.ts'
import { rowKinds, type RowKind } from '../rows/row-kind.ts'
import type { Suggestion } from '../suggest/suggest-judgement.ts'

export interface FitGapSummary {
  rows: number
  kinds: Record<RowKind, number>
  suggested: Record<Judgement, number>
  decided: Record<Judgement, number>
  states: Record<RowState, number>
  /** Of decided rows; ③ can only come from people. */
  treatments: Record<Treatment, number>
  suggestedTreatments: Record<Treatment, number>
  /** One entry per 中項目 in the order of the table, the rows without function last with an empty name. */
  middles: MiddleSummary[]
}

/** A row counts once in the 中項目 of its first function. */
export interface MiddleSummary {
  middle: string
  rows: number
  suggested: Record<Judgement, number>
  decided: Record<Judgement, number>
  open: number
}

/** The 中項目 a row is counted under: that of its first function, empty where it has none. */
export function middleOf(row: FitGapRow): string {
  return row.functions[0]?.middle ?? ''
}

/**
 * Counts of a whole table. Decided rows that wait to be judged again count under their old judgement and under the state `rejudge`.
 * @param suggestions by row key; @param decisions by row key.
 */
export function summariseFitGap(
  rows: readonly FitGapRow[],
  suggestions: ReadonlyMap<string, Suggestion>,
  decisions: ReadonlyMap<string, DecidedRow> = new Map(),
): FitGapSummary {
  const summary: FitGapSummary = {
    rows: rows.length,
    kinds: zeros(rowKinds),
    suggested: zeros(judgements),
    decided: zeros(judgements),
    states: zeros(rowStates),
    treatments: zeros(treatments),
    suggestedTreatments: zeros(treatments),
    middles: [],
  }
  const middles = new Map<string, MiddleSummary>()
  for (const row of rows) {
    const name = middleOf(row)
    const middle = middles.get(name) ?? { middle: name, rows: 0, suggested: zeros(judgements), decided: zeros(judgements), open: 0 }
    middles.set(name, middle)
    middle.rows += 1
    summary.kinds[row.kind] += 1
    const suggestion = suggestions.get(row.key)
    if (suggestion) {
      summary.suggested[suggestion.judgement] += 1
      middle.suggested[suggestion.judgement] += 1
      if (suggestion.treatment) summary.suggestedTreatments[suggestion.treatment] += 1
    }
    const decided = decisions.get(row.key)
    const state = rowStateOf(row, decided)
    summary.states[state] += 1
    if (state === 'open') middle.open += 1
    if (decided?.judgement) {
      summary.decided[decided.judgement] += 1
      middle.decided[decided.judgement] += 1
    }
    if (decided?.treatment) summary.treatments[decided.treatment] += 1
  }
  summary.middles = [...middles.values()].sort((a, b) => Number(a.middle === '') - Number(b.middle === ''))
  return summary
}

function zeros<T extends string>(keys: readonly T[]): Record<T, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<T, number>
}
