import type { Section } from './section.ts'
import { isStep } from './section.ts'

/**
 * Splits the steps of a section into chains along forward sequence flows: the first is the longest path, which is drawn straight,
 * each next one the longest of what is left. What follows a boundary event is an exception and begins a chain of its own.
 * Ties go to what stands first in the graph, so equal input gives equal chains.
 */
export function findChains(section: Section): number[][] {
  const next: number[][] = section.items.map(() => [])
  const regular: number[][] = section.items.map(() => [])
  const before = section.items.map(() => 0)
  for (const link of section.links) {
    if (link.kind !== 'sequence' || link.isBack) continue
    next[link.source]!.push(link.target)
    before[link.target]!++
    if (link.sourceEvent === null) regular[link.source]!.push(link.target)
  }
  const order = topologicalOrder(next, before)
  const isFree = section.items.map(isStep)
  const chains: number[][] = []
  while (isFree.includes(true)) {
    const chain = longestPath(order, regular, isFree)
    for (const item of chain) isFree[item] = false
    chains.push(chain)
  }
  return chains
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

function longestPath(order: number[], next: number[][], isFree: boolean[]): number[] {
  const length = new Int32Array(isFree.length)
  const follow = new Int32Array(isFree.length).fill(-1)
  let start = -1
  for (const item of [...order].reverse()) {
    if (!isFree[item]) continue
    length[item] = 1
    for (const target of next[item]!) {
      if (isFree[target] && length[target]! + 1 > length[item]!) {
        length[item] = length[target]! + 1
        follow[item] = target
      }
    }
    if (start < 0 || length[item]! >= length[start]!) start = item
  }
  const chain: number[] = []
  for (let item = start; item >= 0; item = follow[item]!) chain.push(item)
  return chain
}
