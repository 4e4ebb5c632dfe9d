import type { ItemKind, LinkKind } from './section.ts'

export const RIGHT = 0
export const DOWN = 1
export const LEFT = 2
export const UP = 3

/** A direction on the grid; also names the side of a shape. */
export type Direction = 0 | 1 | 2 | 3

/** What a flow pays on its way, in about pixels: a detour of so many pixels is as bad. */
export const routeCosts = {
  /** Half a column. */
  across: 55,
  /** From a row to the channel beside it. */
  down: 30,
  /** From one channel to the next over a border. */
  border: 14,
  bend: 45,
  crossing: 180,
  /** A channel that another flow uses as well. */
  besideChannel: 5,
  /** A column centre or row axis that another flow uses as well: little room there. */
  besideCentre: 90,
} as const

/** What it costs to leave a shape on a side. */
export function leaveCost(kind: LinkKind, side: Direction): number {
  switch (kind) {
    case 'sequence': return side === RIGHT ? 0 : side === LEFT ? 110 : 12
    case 'message': return side === UP || side === DOWN ? 0 : 70
    default: return side === UP || side === DOWN ? 0 : 12
  }
}

/** What it costs to arrive at a shape while moving in a direction. */
export function arriveCost(kind: LinkKind, move: Direction): number {
  switch (kind) {
    case 'sequence': return move === RIGHT ? 0 : move === LEFT ? 70 : 12
    case 'message': return move === UP || move === DOWN ? 0 : 70
    default: return move === UP || move === DOWN ? 0 : 12
  }
}

/** What it costs to use a side that others use already: gateways and events have room for one flow on a side. */
export function sharedSideCost(item: ItemKind, users: number): number {
  if (users === 0) return 0
  return item === 'gateway' || item === 'event' ? 75 * users : 30 * users
}
