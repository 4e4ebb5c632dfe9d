import type { Alignment } from '../../../shared/align/alignment.ts'
import type { FlowGraph } from '../../../shared/bpmn/flow-graph.ts'

/**
 * What can be had without a lexicon, to compare with: likeness of labels by pairs of characters (Dice), with or without the place in the
 * reading order, and the best pairs taken one after the other.
 */
export function alignByBigrams(asis: FlowGraph, standard: FlowGraph, withOrder: boolean): Pick<Alignment, 'pairs'> {
  const left = asis.nodes.filter((node) => node.family === 'activity')
  const right = standard.nodes.filter((node) => node.family === 'activity')
  const candidates = left.flatMap((a, i) =>
    right.map((b, j) => {
      const place = 1 - Math.abs(i / left.length - j / right.length)
      const likeness = dice(bigrams(a.name), bigrams(b.name))
      return { a: a.id, b: b.id, score: withOrder ? likeness + place ** 4 : likeness }
    }),
  )
  candidates.sort((x, y) => y.score - x.score)
  const taken = new Set<string>()
  const pairs: Alignment['pairs'] = []
  for (const { a, b, score } of candidates) {
    if (score < (withOrder ? 0.85 : 0.3) || taken.has(`a${a}`) || taken.has(`b${b}`)) continue
    taken.add(`a${a}`).add(`b${b}`)
    pairs.push({ asis: [a], standard: [b], score: Math.min(1, score), evidence: [] })
  }
  return { pairs }
}

function bigrams(name: string): Set<string> {
  const text = name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  const found = new Set<string>()
  for (let k = 0; k + 1 < text.length; k++) found.add(text.slice(k, k + 2))
  return found
}

function dice(one: Set<string>, other: Set<string>): number {
  if (one.size + other.size === 0) return 0
  let shared = 0
  for (const pair of one) if (other.has(pair)) shared++
  return (2 * shared) / (one.size + other.size)
}
