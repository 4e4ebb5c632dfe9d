import type { AnalysisRow } from '../../../../shared/contract/analysis.ts'
import { judgements, type Judgement } from '../../../../shared/fitgap/judgement/judgement.ts'
import { treatments, type Treatment } from '../../../../shared/fitgap/judgement/treatment.ts'
import { rowKinds, type RowKind } from '../../../../shared/fitgap/rows/row-kind.ts'

export interface RowCounts {
  rows: number
  /** Judged on what the row says today. */
  decided: number
  rejudge: number
  kinds: Record<RowKind, number>
  judgements: Record<Judgement, number>
  treatments: Record<Treatment, number>
}

export function countRows(rows: readonly AnalysisRow[]): RowCounts {
  const counts: RowCounts = { rows: rows.length, decided: 0, rejudge: 0, kinds: zeros(rowKinds), judgements: zeros(judgements), treatments: zeros(treatments) }
  for (const { kind, state, decision } of rows) {
    counts.kinds[kind] += 1
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
