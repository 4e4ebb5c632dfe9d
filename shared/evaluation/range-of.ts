import type { CriterionScore } from './evaluation-scores.ts'

/** A range with its middle: what is unknown counts half. */
export function rangeOf(low: number, high: number, known: number): CriterionScore {
  return { low, middle: (low + high) / 2, high, known }
}
