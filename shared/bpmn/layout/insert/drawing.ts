import type { Bounds, Point } from '../flow-layout.ts'

/** What one plane of a diagram shows, by element id and in the plane's own pixels. Changed in place by the steps of `reviseDrawing`. */
export interface Drawing {
  shapes: Map<string, Bounds>
  /** Label boxes beside their shapes and flows. */
  labels: Map<string, Bounds>
  edges: Map<string, Point[]>
}

export function centreOf({ x, y, width, height }: Bounds): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

export function overlap(one: Bounds, other: Bounds): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height
}

/** Whether one box lies within another. */
export function holds(outer: Bounds, inner: Bounds): boolean {
  return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height
}

/** The box grown by so many pixels to the left and right, and up and down. */
export function grown({ x, y, width, height }: Bounds, across: number, down = across): Bounds {
  return { x: x - across, y: y - down, width: width + 2 * across, height: height + 2 * down }
}

/** The straight parts of a way as boxes without breadth. */
export function partsOf(points: readonly Point[]): Bounds[] {
  return points.slice(1).map((point, index) => {
    const from = points[index]!
    return { x: Math.min(from.x, point.x), y: Math.min(from.y, point.y), width: Math.abs(from.x - point.x), height: Math.abs(from.y - point.y) }
  })
}

/** Whether a straight part of a way runs through the inside of a box; a slanted part counts by the box around it. */
export function runsThrough(points: readonly Point[], box: Bounds): boolean {
  return partsOf(points).some((part) => overlap(part, grown(box, -1)))
}
