import { boundaryOffset, eventSize } from './boundary-place.ts'
import type { Bounds } from './flow-layout.ts'
import type { LayoutOptions } from './layout-options.ts'
import type { RoutedLink } from './route-links.ts'
import type { Direction } from './route-costs.ts'
import { DOWN, LEFT, RIGHT } from './route-costs.ts'
import { directionBetween } from './router.ts'
import type { Item, Section } from './section.ts'
import type { Segment } from './segments.ts'
import type { Size } from './shape-size.ts'
import { labelSize } from './shape-size.ts'

/** What one cell of the grid holds, in pixels around the middle of its shape; no foreign flow enters it. */
export interface CellBox {
  left: number
  right: number
  up: number
  down: number
  /** Label boxes of the item, its boundary events and the flows that leave here, by element id. */
  labels: Map<string, Bounds>
  /** Boundary events by id. */
  events: Map<string, Bounds>
}

/** The end of a flow within a cell. */
interface Stub {
  id: string
  name: string
  side: Direction
  offset: number
  /** Distance of the border it docks on from the middle of the cell, for boundary events. */
  reach: number
}

const labelWidth = 98
const flowLabelWidth = 84
/** Space between a label and what it belongs to. */
const labelGap = 3

/** Sizes the cell of every item: shape, boundary events, name beside the shape, names of the flows that leave. */
export function buildCellBoxes(section: Section, routed: RoutedLink[], segments: Segment[][], width: number, options: LayoutOptions): CellBox[] {
  const stubs: Stub[][] = section.items.map(() => [])
  routed.forEach(({ link, route }, index) => {
    const leaves = directionBetween(route[0]!, route[1]!, width)
    const arrives = ((directionBetween(route.at(-2)!, route.at(-1)!, width) + 2) & 3) as Direction
    const isFromPool = section.items[link.source]!.kind === 'pool'
    const isNamed = link.kind === 'sequence' || link.kind === 'message'
    stubs[link.source]!.push({
      id: link.id, name: isNamed && !isFromPool ? link.name : '', side: leaves, offset: segments[index]![0]!.offset,
      reach: link.sourceEvent === null ? 0 : eventSize / 2,
    })
    stubs[link.target]!.push({
      id: link.id, name: isNamed && isFromPool ? link.name : '', side: arrives, offset: segments[index]!.at(-1)!.offset, reach: 0,
    })
  })
  return section.items.map((item, index) => buildCellBox(item, stubs[index]!, options))
}

function buildCellBox(item: Item, stubs: Stub[], options: LayoutOptions): CellBox {
  const shape = shapeAround(item)
  const box: CellBox = { left: 0, right: 0, up: 0, down: 0, labels: new Map(), events: new Map() }
  const taken: Bounds[] = [shape, ...stubs.map(stub => rayOf(stub, shape))]
  for (const event of item.boundary) {
    const middle = boundaryOffset(item, event.id)
    const bounds = { x: middle - eventSize / 2, y: shape.y + shape.height - eventSize / 2, width: eventSize, height: eventSize }
    box.events.set(event.id, bounds)
    taken.push(bounds)
  }
  const place = (id: string, size: Size | null, candidates: (size: Size) => Bounds[]): void => {
    if (!size) return
    const found = firstFree(candidates(size), taken)
    box.labels.set(id, found)
    taken.push(found)
  }
  const levelFirst = [...stubs].sort((a, b) => a.side % 2 - b.side % 2)
  for (const stub of levelFirst) {
    place(stub.id, flowLabelSize(stub.name, options), size => besideStub(size, stub, shape))
  }
  if (item.kind === 'event' || item.kind === 'gateway' || item.kind === 'document' || item.kind === 'store') {
    place(item.id, labelSize(item.name, labelWidth, options), size => aroundShape(size, shape, item.kind === 'document' || item.kind === 'store'))
  }
  for (const event of item.boundary) {
    place(event.id, labelSize(event.name, flowLabelWidth, options), size => besideEvent(size, box.events.get(event.id)!))
  }
  const all = [shape, ...box.labels.values(), ...box.events.values()]
  box.left = -Math.min(...all.map(bounds => bounds.x))
  box.right = Math.max(...all.map(bounds => bounds.x + bounds.width))
  box.up = -Math.min(...all.map(bounds => bounds.y))
  box.down = Math.max(...all.map(bounds => bounds.y + bounds.height))
  return box
}

/** Two lines if the name allows it: a higher label does not fit between a shape and the flow beside it. */
function flowLabelSize(name: string, options: LayoutOptions): Size | null {
  const narrow = labelSize(name, flowLabelWidth, options)
  return narrow && narrow.height > 2 * options.lineHeight ? labelSize(name, flowLabelWidth * 1.6, options) : narrow
}

/** The shape around the point where row axis and column centre meet; a frame hangs on its first column. */
function shapeAround(item: Item): Bounds {
  const left = item.kind === 'frame' ? 50 : item.width / 2
  return { x: -left, y: -item.height / 2, width: item.width, height: item.height }
}

/** The strip that a flow covers from the shape outwards. */
function rayOf(stub: Stub, shape: Bounds): Bounds {
  const far = 2000
  switch (stub.side) {
    case RIGHT: return { x: shape.x + shape.width, y: stub.offset - 1, width: far, height: 2 }
    case LEFT: return { x: shape.x - far, y: stub.offset - 1, width: far, height: 2 }
    case DOWN: return { x: stub.offset - 1, y: shape.y + shape.height, width: 2, height: far }
    default: return { x: stub.offset - 1, y: shape.y - far, width: 2, height: far }
  }
}

function besideStub(size: Size, stub: Stub, shape: Bounds): Bounds[] {
  const rights = [shape.x + shape.width + labelGap, shape.x + shape.width + labelGap + 14]
  const lefts = [shape.x - labelGap - size.width]
  const lowers = [shape.y + shape.height + stub.reach + labelGap, shape.y + shape.height + stub.reach + 24]
  const uppers = [shape.y - labelGap - size.height, shape.y - 24 - size.height]
  const above = stub.offset - labelGap - size.height
  const below = stub.offset + labelGap
  const right = stub.offset + labelGap + 1
  const left = stub.offset - labelGap - 1 - size.width
  switch (stub.side) {
    case RIGHT: return grid(rights, [above, below], size)
    case LEFT: return grid(lefts, [above, below], size)
    case DOWN: return grid([right, left], lowers, size)
    default: return grid([right, left], uppers, size)
  }
}

function aroundShape(size: Size, shape: Bounds, isData: boolean): Bounds[] {
  const middle = -size.width / 2
  const below = shape.y + shape.height + 2
  const above = shape.y - 2 - size.height
  const right = shape.x + shape.width + 4
  const beside = { x: right, y: -size.height / 2, ...size }
  const corners = [
    ...grid([-size.width - 6, 6], [above], size),
    ...grid([6, -size.width - 6], [below], size),
  ]
  const upright = grid([middle], [below, above], size)
  return [...upright, ...(isData ? [beside] : []), ...corners, ...grid([right, right + 60, shape.x - 4 - size.width], [below, above], size)]
}

function besideEvent(size: Size, event: Bounds): Bounds[] {
  const below = event.y + event.height / 2 + 3
  return grid([event.x + event.width + 2, event.x - 2 - size.width], [below, below + 20, below + 60], size)
}

function grid(xs: number[], ys: number[], size: Size): Bounds[] {
  return ys.flatMap(y => xs.map(x => ({ x, y, width: size.width, height: size.height })))
}

/** The first candidate that touches nothing; if all do, the last one pushed down until it is free. */
function firstFree(candidates: Bounds[], taken: Bounds[]): Bounds {
  for (const candidate of candidates) {
    if (!taken.some(other => overlaps(candidate, other))) return candidate
  }
  const pushed = { ...candidates[0]! }
  for (let step = 0; step < 200 && taken.some(other => overlaps(pushed, other)); step++) {
    pushed.y += 6
    pushed.x += step % 10 === 9 ? 8 : 0
  }
  return pushed
}

function overlaps(one: Bounds, other: Bounds): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height
}
