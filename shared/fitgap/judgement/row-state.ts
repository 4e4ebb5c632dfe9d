import type { DecidedRow } from './decision.ts'

/** 未判定, 判定済, 再判定待ち. */
export const rowStates = ['open', 'decided', 'rejudge'] as const

export type RowState = (typeof rowStates)[number]

/** The state of a row: judged on what it says today, judged on something that has changed since, or not judged. The old judgement stays readable. */
export function rowStateOf(row: { basis: string }, decided: DecidedRow | undefined): RowState {
  if (decided === undefined || decided.judgement === null) return 'open'
  return decided.basis === row.basis ? 'decided' : 'rejudge'
}
