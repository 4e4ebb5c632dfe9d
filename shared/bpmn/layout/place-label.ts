import type { Bounds, Point } from './flow-layout.ts'
import type { Size } from './shape-size.ts'

/** What a label must keep clear of. */
export interface Surroundings {
  solids: Bounds[]
  /** Outlines that a label may stand within, but not across. */
  borders: Bounds[]
  lines: [Point, Point][]
}

/** A free box beside the way, nearest to its beginning; null where there is none. */
export function placeLabel(points: Point[], { width, height }: Size, { solids, borders, lines }: Surroundings): Bounds | null {
  for (const [from, to] of partsOf(points)) {
    for (const share of [0.5, 0.25, 0.75, 0.1, 0.9]) {
      const x = from.x + (to.x - from.x) * share
      const y = from.y + (to.y - from.y) * share
      const boxes = from.x === to.x
        ? [{ x: x + 4, y: y - height / 2 }, { x: x - 4 - width, y: y - height / 2 }]
        : [{ x: x - width / 2, y: y - 3 - height }, { x: x - width / 2, y: y + 3 }]
      for (const corner of boxes) {
        const box = { x: Math.round(corner.x), y: Math.round(corner.y), width, height }
        const isAcross = borders.some(border => meet(box, border) && !holds(border, box))
        if (!isAcross && !solids.some(solid => meet(box, solid)) && !lines.some(line => meet(box, boxOf(line)))) return box
      }
    }
  }
  return null
}

function partsOf(points: Point[]): [Point, Point][] {
  return points.slice(1).map((point, index) => [points[index]!, point])
}

function boxOf([from, to]: [Point, Point]): Bounds {
  return { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) }
}

function meet(one: Bounds, other: Bounds): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height
}

function holds(outer: Bounds, inner: Bounds): boolean {
  return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height
}
