import type { FlowStep } from '../prepare-flow.ts'
import type { TermTable } from './term-table.ts'

/**
 * For every wording of one flow: the log of all steps of the other flow over the steps it fits there (near misses count in part).
 * Keys are the numbers of the wordings in the table, on the side named.
 */
export function rarityOfTerms(
  own: readonly FlowStep[],
  others: readonly FlowStep[],
  table: TermTable,
  side: 'asis' | 'standard',
): Map<number, number> {
  const ownNumber = side === 'asis' ? table.row.bind(table) : table.column.bind(table)
  const otherNumber = side === 'asis' ? table.column.bind(table) : table.row.bind(table)
  const likeness = side === 'asis' ? (a: number, b: number) => table.value(a, b) : (a: number, b: number) => table.value(b, a)
  const rarity = new Map<number, number>()
  const otherTerms = others.map((step) => [...new Set(step.label.terms.map(otherNumber))])
  for (const step of own) {
    for (const term of step.label.terms) {
      const number = ownNumber(term)
      if (rarity.has(number)) continue
      let fitting = 0
      for (const terms of otherTerms) {
        let best = 0
        for (const other of terms) best = Math.max(best, likeness(number, other))
        fitting += best
      }
      rarity.set(number, Math.log((others.length + 1) / (Math.max(fitting, 0.5) + 0.5)))
    }
  }
  return rarity
}

/** For every piece of writing that both flows have: the log of steps over the steps that have it, the mean of both flows. */
export function rarityOfFeatures(asis: readonly FlowStep[], standard: readonly FlowStep[]): Map<string, number> {
  const one = countSteps(asis)
  const other = countSteps(standard)
  const rarity = new Map<string, number>()
  const log = (steps: number, fitting: number) => Math.log((steps + 1) / (fitting + 0.5))
  for (const [key, times] of one) {
    const others = other.get(key)
    if (others === undefined) continue
    rarity.set(key, Math.max(0, (log(asis.length, times) + log(standard.length, others)) / 2))
  }
  return rarity
}

function countSteps(steps: readonly FlowStep[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const step of steps) {
    for (const key of new Set(step.label.features.map((feature) => feature.key))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
