import type { Link, Section } from './section.ts'

/**
 * Marks the links that lead back, so that the others form no circle. Sequence flows come first: a depth-first walk from the starts marks
 * those that meet a step still open. A message flow that would close a circle is marked too; it then says nothing about time.
 */
export function markBackLinks(section: Section): void {
  const outgoing: Link[][] = section.items.map(() => [])
  const incoming = section.items.map(() => 0)
  for (const link of section.links) {
    if (link.kind !== 'sequence') continue
    outgoing[link.source]!.push(link)
    incoming[link.target]!++
  }
  const state = new Uint8Array(section.items.length)
  const order = section.items.map((_, index) => index)
  for (const root of [...order.filter(index => incoming[index] === 0), ...order]) walk(root, outgoing, state)
  const forward = outgoing.map(links => links.filter(link => !link.isBack))
  for (const link of section.links) {
    if (link.kind !== 'message') continue
    link.isBack = reaches(link.target, link.source, forward)
    if (!link.isBack) forward[link.source]!.push(link)
  }
}

/** Iterative, since thousands of steps in one chain would exhaust the call stack. */
function walk(root: number, outgoing: Link[][], state: Uint8Array): void {
  if (state[root] !== 0) return
  const open = [{ item: root, next: 0 }]
  state[root] = 1
  while (open.length > 0) {
    const top = open[open.length - 1]!
    const link = outgoing[top.item]![top.next++]
    if (!link) {
      state[top.item] = 2
      open.pop()
    } else if (state[link.target] === 1) {
      link.isBack = true
    } else if (state[link.target] === 0) {
      state[link.target] = 1
      open.push({ item: link.target, next: 0 })
    }
  }
}

function reaches(from: number, to: number, forward: Link[][]): boolean {
  const seen = new Set([from])
  const open = [from]
  while (open.length > 0) {
    const item = open.pop()!
    if (item === to) return true
    for (const link of forward[item]!) {
      if (seen.has(link.target)) continue
      seen.add(link.target)
      open.push(link.target)
    }
  }
  return false
}
