import type { NodeFamily } from '../../flow-graph.ts'
import { dockAt } from '../dock-at.ts'
import type { Bounds, Point } from '../flow-layout.ts'
import type { Dock } from '../loose-way.ts'
import type { LinkKind } from '../section.ts'
import { partsOf } from './drawing.ts'

/** What each side of a shape costs a flow that leaves it, and one that arrives: right, left, above or below; in pixels. */
const sideCosts: Record<LinkKind, { leave: [number, number, number], arrive: [number, number, number] }> = {
  sequence: { leave: [0, 110, 20], arrive: [90, 0, 25] },
  message: { leave: [70, 70, 0], arrive: [70, 70, 0] },
  data: { leave: [15, 15, 0], arrive: [15, 15, 0] },
  association: { leave: [15, 15, 0], arrive: [15, 15, 0] },
}

/** Where a way of that kind may leave the box around a shape or arrive at it: the middle of each side, else somewhat beside it. */
export function docksOfShape({ x, y, width, height }: Bounds, family: NodeFamily | 'other', kind: LinkKind, end: 'leave' | 'arrive'): Dock[] {
  const [right, left, upright] = sideCosts[kind][end]
  const isRound = family === 'event' || family === 'gateway'
  const offsets = (length: number): number[] => (isRound ? [0, -8, 8] : [0, -length / 4, length / 4])
  const extra = (offset: number): number => (offset === 0 ? 0 : isRound ? 30 : 12)
  return [
    ...offsets(height).flatMap((offset): Dock[] => {
      const level = exact(y + height / 2 + offset)
      return [{ x: x + width, y: level, side: 'right', cost: right + extra(offset) }, { x, y: level, side: 'left', cost: left + extra(offset) }]
    }),
    ...offsets(width).flatMap((offset): Dock[] => {
      const along = exact(x + width / 2 + offset)
      return [{ x: along, y, side: 'up', cost: upright + extra(offset) }, { x: along, y: y + height, side: 'down', cost: upright + extra(offset) }]
    }),
  ]
}

/** The end of a way on the box around a shape, led on to its outline: a circle for events, a diamond for gateways. */
export function ontoOutline(end: Point, next: Point, bounds: Bounds, family: NodeFamily | 'other'): Point {
  if (family !== 'event' && family !== 'gateway') return end
  const isUpright = end.x === next.x
  const isForward = isUpright ? next.y > end.y : next.x > end.x
  const point = dockAt(bounds, family, isUpright, isForward, isUpright ? end.x : end.y)
  return { x: exact(point.x), y: exact(point.y) }
}

/** Where a message may dock on a pool or lane: all along its upper and lower border, not on its header. */
export function docksOfArea({ x, y, width, height }: Bounds): Dock[] {
  return Array.from({ length: 60 }, (_, index) => Math.round(x + 40 + (width - 50) * ((index + 0.5) / 60)))
    .flatMap((along): Dock[] => [{ x: along, y, side: 'up', cost: 0 }, { x: along, y: y + height, side: 'down', cost: 0 }])
}

/** Where a note may be tied to a flow: the middles of its straight parts, the longest first. */
export function docksOfWay(points: readonly Point[]): Dock[] {
  const parts = partsOf(points).filter(({ width, height }) => width === 0 || height === 0).toSorted((one, other) => other.width + other.height - one.width - one.height)
  return parts.flatMap(({ x, y, width, height }, rank): Dock[] => {
    const place = { x: exact(x + width / 2), y: exact(y + height / 2), cost: rank * 60 }
    return width === 0 ? [{ ...place, side: 'left' }, { ...place, side: 'right' }] : [{ ...place, side: 'up' }, { ...place, side: 'down' }]
  })
}

/** Half pixels stay: middles of shapes of odd height meet exactly. */
function exact(place: number): number {
  return Math.round(place * 2) / 2
}
