import type { Bounds, Point } from './flow-layout.ts'
import type { ItemKind } from './section.ts'

/**
 * The point where a straight flow meets the outline of a shape: a circle for events, a diamond for gateways, else the box.
 * `position` is the x of an upright flow or the y of a level one; `isForward` says that it leaves to the right or downwards.
 */
export function dockAt(bounds: Bounds, kind: ItemKind, isUpright: boolean, isForward: boolean, position: number): Point {
  const centre = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 }
  const half = (isUpright ? bounds.height : bounds.width) / 2
  const off = Math.abs(position - (isUpright ? centre.x : centre.y))
  const reach = kind === 'event' ? Math.sqrt(Math.max(0, half * half - off * off)) : kind === 'gateway' ? Math.max(0, half - off) : half
  const along = (isUpright ? centre.y : centre.x) + (isForward ? reach : -reach)
  return isUpright ? { x: position, y: along } : { x: along, y: position }
}
