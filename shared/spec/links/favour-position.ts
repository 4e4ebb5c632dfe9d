import { longestIncreasing } from '../../fitgap/order/longest-increasing.ts'

/** From this likeness on an item is held for placed. */
const sure = 0.6
/** How much its place may add to a likeness, and take from it. */
const worth = 0.15
/** Neighbours under one heading mostly belong to the same steps: how much of their likeness counts. */
const kinship = 0.25
const kinReach = 6
/** So many steps off the expected place still count as near. */
const near = 4

/**
 * Lists of functions go along with the flow. Items and elements both stand in their order; `groups` names the heading of each item. What fits the
 * course of the list gains, what lies far from it loses; nothing that had no likeness gains any.
 * @param scores likeness 0 to 1, by item and element.
 */
export function favourPosition(scores: readonly (readonly number[])[], groups: readonly string[]): number[][] {
  const kin = withKin(scores, groups)
  const anchors = monotonous(kin.flatMap((row, item) => {
    const best = Math.max(0, ...row)
    return best >= sure ? [{ item, place: row.indexOf(best) }] : []
  }))
  return kin.map((row, item) => {
    const expected = expectedPlace(anchors, item)
    if (expected === null) return [...row]
    return row.map((score, place) => {
      if (score === 0) return 0
      const far = Math.abs(place - expected) / near
      return score + worth * Math.max(-1, 1 - far)
    })
  })
}

function withKin(scores: readonly (readonly number[])[], groups: readonly string[]): number[][] {
  return scores.map((row, item) => {
    const from = Math.max(0, item - kinReach)
    const others = scores.slice(from, item + kinReach + 1).filter((_, other) => from + other !== item && groups[from + other] === groups[item])
    if (others.length === 0) return [...row]
    return row.map((score, place) => {
      const mean = others.reduce((sum, other) => sum + (other[place] ?? 0), 0) / others.length
      return score === 0 ? 0 : score * (1 - kinship) + Math.max(score, mean) * kinship
    })
  })
}

/** The longest run of anchors that never goes back: those of one place count as going on. */
function monotonous<Anchor extends { place: number }>(anchors: readonly Anchor[]): Anchor[] {
  return longestIncreasing(anchors.map(({ place }, index) => place * anchors.length + index)).flatMap((index) => anchors[index] ?? [])
}

/** Where an item should stand between its placed neighbours; null without any. */
function expectedPlace(anchors: readonly { item: number; place: number }[], item: number): number | null {
  const left = anchors.findLast((anchor) => anchor.item < item)
  const right = anchors.find((anchor) => anchor.item > item)
  if (left === undefined || right === undefined) return left?.place ?? right?.place ?? null
  return left.place + ((right.place - left.place) * (item - left.item)) / (right.item - left.item)
}
