/** Slope and offset of the map from log-odds to score, fitted on the development pairs (test/bench/matching/score.ts prints the bands). */
const slope = 0.55
const offset = 0.9

/** The share of pairs with these log-odds that are right, 0..1 (logistic map: Platt, 1999). Monotone. */
export function calibrateScore(logOdds: number): number {
  return 1 / (1 + Math.exp(-(slope * logOdds + offset)))
}
