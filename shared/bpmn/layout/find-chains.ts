import type { Section } from './section.ts'
import { isStep } from './section.ts'

/**
 * Splits the steps of a section into chains along forward sequence flows: the first is the longest path, which is drawn straight,
 * each next one the longest of what is left. Paths that only lead back, and what follows a boundary event, are exceptions:
 * they never continue a path that has another way on, and come after the others.
 * Ties go to what stands first in the graph, so equal input gives equal chains.
 */
export function findChains(section: Section): number[][] {
  const next: number[][] = section.items.map(() => [])
  const regular: number[][] = section.items.map(() => [])
  const before = section.items.map(() => 0)
  const leadsBack = section.items.map(() => false)
  for (const link of section.links) {
    if (link.kind !== 'sequence') continue
    if (link.isBack) {
      leadsBack[link.source] = true
      continue
    }
    next[link.source]!.push(link.target)
    before[link.target]!++
    if (link.sourceEvent === null) regular[link.source]!.push(link.target)
  }
  const order = topologicalOrder(next, before)
  const value = section.items.map((_, index) => (leadsBack[index] && next[index]!.length === 0 ? valueOfReturn : 1))
  const isRegular = regularItems(order, regular, before)
  const isFree = section.items.map(isStep)
  const chains: number[][] = []
  while (isFree.includes(true)) {
    const chain = longestPath(order, regular, isFree, value, isRegular)
    for (const item of chain) isFree[item] = false
    chains.push(chain)
  }
  return chains
}

/** A step that only leads back counts less than any path is long. */
const valueOfReturn = -100_000

/** Items that the flow reaches without the help of a boundary event. */
function regularItems(order: number[], regular: number[][], before: number[]): boolean[] {
  const isRegular = before.map(count => count === 0)
  for (const item of order) {
    if (isRegular[item]) for (const target of regular[item]!) isRegular[target] = true
  }
  return isRegular
}

/** Items in an order in which every link of `next` leads onwards; among equals the one that stands first comes first. */
export function topologicalOrder(next: number[][], before: number[]): number[] {
  const missing = [...before]
  const isDone = new Uint8Array(missing.length)
  const order: number[] = []
  const ready = missing.flatMap((count, index) => (count === 0 ? [index] : [])).reverse()
  while (ready.length > 0) {
    const item = ready.pop()!
    if (isDone[item] === 1) continue
    isDone[item] = 1
    order.push(item)
    for (const target of [...next[item]!].reverse()) {
      missing[target]!--
      if (missing[target] === 0) ready.push(target)
    }
  }
  return order
}

function longestPath(order: number[], next: number[][], isFree: boolean[], value: number[], isRegular: boolean[]): number[] {
  const length = new Int32Array(isFree.length)
  const follow = new Int32Array(isFree.length).fill(-1)
  let start = -1
  for (const item of order.toReversed()) {
    if (!isFree[item]) continue
    length[item] = value[item]!
    for (const target of next[item]!) {
      if (isFree[target] && length[target]! + 1 > length[item]!) {
        length[item] = length[target]! + 1
        follow[item] = target
      }
    }
    if (start < 0 || isBetterStart(item, start)) start = item
  }
  const chain: number[] = []
  for (let item = start; item >= 0; item = follow[item]!) chain.push(item)
  return chain

  function isBetterStart(item: number, other: number): boolean {
    if (isRegular[item] !== isRegular[other]) return isRegular[item]!
    return length[item]! >= length[other]!
  }
}
