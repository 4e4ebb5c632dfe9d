import type { Bounds, Point } from '../flow-layout.ts'
import type { LayoutOptions } from '../layout-options.ts'
import { labelSize, type Size } from '../shape-size.ts'
import { type Drawing, overlap } from './drawing.ts'
import type { DrawingTies } from './drawing-ties.ts'

/** Where the editor sets the name of a way that has no label box: over the middle of its middle part, right of an upright one (bpmn-js LabelUtil). */
export function ownNamePlace(points: readonly Point[], { width, height }: Size): Bounds {
  const middle = points.length / 2 - 1
  const from = points[Math.max(0, Math.floor(middle))]!
  const to = points[Math.min(points.length - 1, Math.ceil(middle + 0.01))]!
  const x = (from.x + to.x) / 2 + (from.x === to.x ? 15 : 0)
  const y = (from.y + to.y) / 2 - (from.x === to.x ? 0 : 15)
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** Where the names of all ways without a label box stand. */
export function ownNamePlaces(ties: DrawingTies, drawing: Drawing, options: LayoutOptions): [string, Bounds][] {
  return ties.links.flatMap(({ id, name }): [string, Bounds][] => {
    const way = drawing.edges.get(id)
    const size = way === undefined || drawing.labels.has(id) ? null : labelSize(name, 84, options)
    return way && size ? [[id, ownNamePlace(way, size)]] : []
  })
}

/** Ways whose name has no label box and lies on a shape. */
export function namesOnShapes(ties: DrawingTies, drawing: Drawing, options: LayoutOptions): Set<string> {
  const shapes = [...drawing.shapes].filter(([id]) => !ties.areas.has(id)).map(([, bounds]) => bounds)
  return new Set(ownNamePlaces(ties, drawing, options).filter(([, place]) => shapes.some((bounds) => overlap(place, bounds))).map(([id]) => id))
}
