import type { EvaluationWeights } from '../contract/packages.ts'

/**
 * Weights at the beginning of an evaluation; people change them. 必須 counts three times as much as an option, rows of the town's own twice;
 * 実装不可機能 do not count. △ is half of ○; each I/F that the other system cannot change takes a quarter off.
 */
export const defaultWeights: EvaluationWeights = {
  classes: { mandatory: 3, optional: 1, forbidden: 0, unknown: 1, own: 2 },
  rows: {},
  answers: { yes: 1, partial: 0.5, no: 0 },
  interfacePenalty: 0.25,
}
