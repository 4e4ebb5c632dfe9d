import type { Weights } from '../weights.ts'

/**
 * The share of pairs with these log-odds that are right, 0..1 (logistic map: Platt, 1999), with a ceiling: even of the clearest pairs some
 * are wrong. Strictly monotone, so that taking a ground away always lowers the score.
 */
export function calibrateScore(logOdds: number, { scoreSlope, scoreOffset, scoreCeiling }: Weights): number {
  return scoreCeiling / (1 + Math.exp(-(scoreSlope * logOdds + scoreOffset)))
}
