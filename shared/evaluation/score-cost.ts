import type { CostSum, CriterionScore, ScoredView } from './evaluation-scores.ts'
import { rangeOf } from './range-of.ts'

/**
 * Sums of cost per package, in 千円. A cost that is not named lies between 0 and the highest that any package names for that line; where
 * none does, the mean of those highest costs of the other lines, rounded up. It is never taken for 0.
 */
export function sumCosts(view: ScoredView): Map<string, CostSum> {
  const costs = new Map(view.packages.map(({ id }) => [id, new Map((view.answers[id] ?? []).map(({ subject, cost }) => [subject, cost]))]))
  const highestOf = new Map(view.lines.map(({ subject }) => [subject, highest([...costs.values()].map((answers) => answers.get(subject) ?? null))]))
  const usual = meanOf([...highestOf.values()])
  return new Map(
    view.packages.map(({ id }) => {
      const sum: CostSum = { low: 0, high: 0, unknown: 0, isUnknown: usual === null }
      for (const { subject } of view.lines) {
        const cost = costs.get(id)?.get(subject) ?? null
        if (cost === null) sum.unknown += 1
        sum.low += cost ?? 0
        sum.high += cost ?? highestOf.get(subject) ?? usual ?? 0
      }
      return [id, sum]
    }),
  )
}

/**
 * Cost: lowest sum ÷ own sum, so the cheapest has full points (a sum of 0 too). Worst: own sum at its highest and all others at their lowest;
 * best: the other way round.
 */
export function scoreCost(view: ScoredView, packageId: string, sums: ReadonlyMap<string, CostSum>): CriterionScore {
  const own = sums.get(packageId)
  if (own === undefined || own.isUnknown || own.unknown === view.lines.length) return rangeOf(0, 1, 0)
  const others = [...sums].filter(([id]) => id !== packageId).map(([, sum]) => sum)
  const worst = share(Math.min(own.high, ...others.map(({ low }) => low)), own.high)
  const best = share(Math.min(own.low, ...others.map(({ high }) => high)), own.low)
  return rangeOf(worst, best, 1 - own.unknown / view.lines.length)
}

function share(lowest: number, own: number): number {
  return own === 0 ? 1 : lowest / own
}

function highest(costs: readonly (number | null)[]): number | null {
  return costs.reduce<number | null>((most, cost) => (cost === null || (most !== null && most >= cost) ? most : cost), null)
}

function meanOf(costs: readonly (number | null)[]): number | null {
  const named = costs.filter((cost) => cost !== null)
  return named.length === 0 ? null : Math.ceil(named.reduce((sum, cost) => sum + cost, 0) / named.length)
}
