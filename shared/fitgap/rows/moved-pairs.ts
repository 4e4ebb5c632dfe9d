import type { AlignmentPair } from '../../align/alignment.ts'
import type { FlowOrder } from '../order/flow-order.ts'
import { longestIncreasing } from '../order/longest-increasing.ts'

export interface MovedPair {
  /** The pair that keeps its place and is nearest to the moved one among those it changed sides with. */
  anchor: AlignmentPair
  asis: 'before' | 'after'
  standard: 'before' | 'after'
}

/**
 * The pairs that stand in another order in the two flows: a smallest set whose removal leaves the rest in the same order (what a longest increasing
 * subsequence leaves out). Steps that a flow leaves unordered (parallel or alternative branches) follow the other flow's order first,
 * so they never count as moved. Of two that changed places, the one the town does later is the moved one. A group stands where its first step stands,
 * and has moved only if all of it changed sides with the anchor: a step that lies between the steps of a group is no contradiction.
 */
export function findMovedPairs(pairs: readonly AlignmentPair[], asis: FlowOrder, standard: FlowOrder): Map<AlignmentPair, MovedPair> {
  const asisFirst = pairs.map((pair) => firstOf(pair.asis, asis.position))
  const standardFirst = pairs.map((pair) => firstOf(pair.standard, standard.position))
  const standardPosition = standardFirst.map((id) => standard.position.get(id) ?? 0)
  const asisRank = linearise(asisFirst, asis, standardPosition)
  const standardRank = linearise(standardFirst, standard, asisRank)

  const inTownOrder = pairs.map((_, index) => index).sort((a, b) => (asisRank[a] ?? 0) - (asisRank[b] ?? 0))
  const backwards = [...inTownOrder].reverse()
  const kept = longestIncreasing(backwards.map((index) => -(standardRank[index] ?? 0))).map((at) => backwards[at] ?? 0)
  const keptSet = new Set(kept)
  const moved = new Map<AlignmentPair, MovedPair>()
  pairs.forEach((pair, index) => {
    if (keptSet.has(index)) return
    let nearest: { anchor: AlignmentPair; distance: number; anchorFirstInAsis: boolean } | null = null
    for (const other of kept) {
      const anchorFirstInAsis = (asisRank[other] ?? 0) < (asisRank[index] ?? 0)
      const distance = (standardRank[other] ?? 0) - (standardRank[index] ?? 0)
      const anchor = pairs[other]
      if (anchor === undefined || anchorFirstInAsis === distance < 0) continue
      if (!changedSides(pair, anchor, anchorFirstInAsis, asis.position, standard.position)) continue
      if (nearest === null || Math.abs(distance) < nearest.distance) nearest = { anchor, distance: Math.abs(distance), anchorFirstInAsis }
    }
    if (nearest === null) return
    const after = nearest.anchorFirstInAsis
    moved.set(pair, { anchor: nearest.anchor, asis: after ? 'after' : 'before', standard: after ? 'before' : 'after' })
  })
  return moved
}

/** Whether groups lie wholly on different sides of each other; for two single steps the ranks have said so already. */
function changedSides(
  pair: AlignmentPair,
  anchor: AlignmentPair,
  anchorFirstInAsis: boolean,
  asis: Map<string, number>,
  standard: Map<string, number>,
): boolean {
  const isBefore = (first: readonly string[], second: readonly string[], position: Map<string, number>) =>
    (first.length === 1 && second.length === 1) ||
    Math.max(...first.map((id) => position.get(id) ?? 0)) < Math.min(...second.map((id) => position.get(id) ?? 0))
  return anchorFirstInAsis
    ? isBefore(anchor.asis, pair.asis, asis) && isBefore(pair.standard, anchor.standard, standard)
    : isBefore(pair.asis, anchor.asis, asis) && isBefore(anchor.standard, pair.standard, standard)
}

function firstOf(ids: readonly string[], position: Map<string, number>): string {
  return ids.reduce((first, id) => ((position.get(id) ?? 0) < (position.get(first) ?? 0) ? id : first), ids[0] ?? '')
}

/** Rank of each item in an order that the flow allows, taking the smallest wish first where it allows several. Quadratic in the items. */
function linearise(ids: readonly string[], flow: FlowOrder, wish: readonly number[]): number[] {
  const itemsOf = new Map<string, number[]>()
  ids.forEach((id, index) => itemsOf.set(id, [...(itemsOf.get(id) ?? []), index]))
  const later: number[][] = ids.map((id) => {
    const seen = new Set<string>([id])
    const stack = [id]
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      for (const next of flow.successors.get(at) ?? []) {
        if (!seen.has(next)) {
          seen.add(next)
          stack.push(next)
        }
      }
    }
    seen.delete(id)
    return [...seen].flatMap((reached) => itemsOf.get(reached) ?? [])
  })
  const waiting = ids.map(() => 0)
  for (const targets of later) for (const target of targets) waiting[target] = (waiting[target] ?? 0) + 1
  const open = new Set(ids.map((_, index) => index))
  const rank = ids.map(() => 0)
  for (let place = 0; open.size > 0; place += 1) {
    let chosen = -1
    for (const index of open) {
      if (waiting[index] === 0 && (chosen < 0 || (wish[index] ?? 0) < (wish[chosen] ?? 0))) chosen = index
    }
    rank[chosen] = place
    open.delete(chosen)
    for (const target of later[chosen] ?? []) waiting[target] = (waiting[target] ?? 0) - 1
  }
  return rank
}
