import type { AnalysisRow } from '../../../../shared/contract/analysis.ts'
import { judgements, type Judgement } from '../../../../shared/fitgap/judgement/judgement.ts'
import { treatments, type Treatment } from '../../../../shared/fitgap/judgement/treatment.ts'
import { markKinds, markOf, type MarkKind } from '../../../ui/marks/mark-kind.ts'

export interface RowCounts {
  rows: number
  /** Judged on what the row says today. */
  decided: number
  rejudge: number
  kinds: Record<MarkKind, number>
  judgements: Record<Judgement, number>
  treatments: Record<Treatment, number>
}

export function countRows(rows: readonly AnalysisRow[]): RowCounts {
  const counts: RowCounts = { rows: rows.length, decided: 0, rejudge: 0, kinds: zeros(markKinds), judgements: zeros(judgements), treatments: zeros(treatments) }
  for (const row of rows) {
    const { state, decision } = row
    counts.kinds[markOf(row)] += 1
    if (state === 'decided') counts.decided += 1
    if (state === 'rejudge') counts.rejudge += 1
    if (decision.judgement !== null) counts.judgements[decision.judgement] += 1
    if (decision.treatment !== null) counts.treatments[decision.treatment] += 1
  }
  return counts
}

function zeros<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>
}
