import type { Alignment } from '../../../shared/align/alignment.ts'
import type { GoldPair } from './gold-pairs.ts'

export interface PairCounts {
  right: number
  found: number
  gold: number
}

/** Element pairs of an alignment: a group counts as all its combinations. */
export function elementPairs(alignment: Pick<Alignment, 'pairs'>): { asis: string; standard: string; score: number }[] {
  return alignment.pairs.flatMap((pair) =>
    pair.asis.flatMap((asis) => pair.standard.map((standard) => ({ asis, standard, score: pair.score }))),
  )
}

export function countPairs(alignment: Pick<Alignment, 'pairs'>, { gold }: Pick<GoldPair, 'gold'>): PairCounts {
  const right = new Set(gold.map((pair) => pair.join(' ')))
  const found = elementPairs(alignment).map(({ asis, standard }) => `${asis} ${standard}`)
  return { right: found.filter((pair) => right.has(pair)).length, found: found.length, gold: right.size }
}

export function addCounts(counts: readonly PairCounts[]): PairCounts {
  const sum = { right: 0, found: 0, gold: 0 }
  for (const { right, found, gold } of counts) {
    sum.right += right
    sum.found += found
    sum.gold += gold
  }
  return sum
}

/** Precision, recall and their harmonic mean; 0 where nothing was found. */
export function rate({ right, found, gold }: PairCounts): { precision: number; recall: number; f: number } {
  const round = (value: number) => Math.round(value * 1000) / 1000
  return {
    precision: round(found === 0 ? 0 : right / found),
    recall: round(gold === 0 ? 0 : right / gold),
    f: round(found + gold === 0 ? 0 : (2 * right) / (found + gold)),
  }
}
