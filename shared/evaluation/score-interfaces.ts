import type { CriterionScore, ScoredView } from './evaluation-scores.ts'
import { rangeOf } from './range-of.ts'

/**
 * Interfaces: 1 − penalty × number of I/F that the other system cannot change, at least 0 (domain.md §3, step 1). Those of which nobody knows
 * whether they can change count as such in the worst case. Without any judged row of the package everything is unknown.
 */
export function scoreInterfaces({ interfaces, weights }: ScoredView, packageId: string): CriterionScore {
  const counts = interfaces[packageId]
  if (counts === undefined) return rangeOf(0, 1, 0)
  const points = (count: number) => Math.max(0, 1 - weights.interfacePenalty * count)
  const known = counts.touched === 0 ? 1 : 1 - counts.unknown / counts.touched
  return rangeOf(points(counts.impossible + counts.unknown), points(counts.impossible), known)
}
