import type { Decision } from '../../../../shared/contract/analysis.ts'

/** Fields of a decision that somebody began to write and has not decided yet. */
export type Draft = Partial<Decision>
