import type { Bounds, Point } from '../flow-layout.ts'
import type { LayoutGraph } from '../layout-graph.ts'
import type { LayoutOptions } from '../layout-options.ts'
import type { Dock } from '../loose-way.ts'
import { findClearWay, findLooseWay } from '../loose-way.ts'
import { placeLabel } from '../place-label.ts'
import { labelSize } from '../shape-size.ts'
import { docksOfArea, docksOfShape, docksOfWay, ontoOutline } from './docks.ts'
import type { Drawing } from './drawing.ts'
import { ownNamePlaces } from './own-name-place.ts'
import { centreOf, grown, holds, overlap, partsOf } from './drawing.ts'
import type { DrawingTies, DrawnLink } from './drawing-ties.ts'

/**
 * Draws links over a drawing in which everything else stays: around all shapes and labels, not on top of other flows. Where that is impossible the
 * way may lie on other flows; where even that is, it is a plain elbow. Short ways first; names are set beside their ways, those of shapes in `placed` where no way runs.
 */
export function routeAnew(
  links: readonly DrawnLink[], placed: ReadonlySet<string>, graph: LayoutGraph, drawing: Drawing, ties: DrawingTies, options: LayoutOptions,
): void {
  const families = new Map(graph.nodes.map(({ id, family }) => [id, family]))
  for (const { id } of links) {
    drawing.edges.delete(id)
    drawing.labels.delete(id)
  }
  const open = openShapes(graph, ties)
  const docks = (link: DrawnLink, id: string, end: 'leave' | 'arrive'): Dock[] => {
    const bounds = drawing.shapes.get(id)
    if (bounds) return open.has(id) ? docksOfArea(bounds) : docksOfShape(bounds, families.get(id) ?? 'other', link.kind, end)
    return docksOfWay(drawing.edges.get(id) ?? [])
  }
  for (const link of links.toSorted((one, other) => urgency(one, drawing) - urgency(other, drawing))) {
    const starts = docks(link, link.source, 'leave')
    const goals = docks(link, link.target, 'arrive')
    if (starts.length === 0 || goals.length === 0) continue
    const passed = new Set([...ties.holdersOf(link.source), ...ties.holdersOf(link.target)].filter((id) => !isHost(id, link, graph)))
    const solids = [...drawing.shapes].filter(([id]) => !open.has(id) && !passed.has(id)).map(([, bounds]) => bounds)
    const others = [...drawing.labels].filter(([id]) => !placed.has(id) || (id !== link.source && id !== link.target)).map(([, box]) => box)
    const boxes = [...solids, ...others]
    const lines = [...linesOf(drawing), ...bordersOf(open, drawing)]
    const way = findClearWay({ starts, goals, solids: [...solids, ...drawing.labels.values()], lines })
      ?? findClearWay({ starts, goals, solids: boxes, lines }) ?? findClearWay({ starts, goals, solids: boxes, lines: [] })
      ?? findLooseWay({ starts, goals, solids, lines: [] })
    for (const [at, next, id] of [[0, 1, link.source], [way.length - 1, way.length - 2, link.target]] as const) {
      const bounds = drawing.shapes.get(id)
      if (bounds) way[at] = ontoOutline(way[at]!, way[next]!, bounds, families.get(id) ?? 'other')
    }
    drawing.edges.set(link.id, way)
  }
  for (const id of placed) nameShape(id, graph, drawing, ties)
  for (const { id, name } of links) nameWay(id, name, graph, drawing, ties, options)
}

/** Moves the name of a shape off the ways that have come to lead there, where a place beside the shape is free. */
function nameShape(id: string, graph: LayoutGraph, drawing: Drawing, ties: DrawingTies): void {
  const shape = drawing.shapes.get(id)
  const label = drawing.labels.get(id)
  if (!shape || !label) return
  drawing.labels.delete(id)
  const { width, height } = label
  const open = openShapes(graph, ties)
  const solids = [...[...drawing.shapes].filter(([other]) => !open.has(other)).map(([, bounds]) => bounds), ...drawing.labels.values()]
  const borders = [...open].flatMap((area) => drawing.shapes.get(area) ?? [])
  const lines = [...drawing.edges.values()].flatMap(partsOf)
  const middle = shape.x + shape.width / 2
  const columns = [label.x, middle + 6, middle - 6 - width, shape.x + shape.width + 4, shape.x - 4 - width]
  const rows = [label.y, shape.y - 2 - height]
  const isFree = (box: Bounds): boolean => !solids.some((other) => overlap(box, other)) && !lines.some((line) => overlap(grown(box, -1), line))
    && borders.every((border) => !overlap(box, border) || holds(border, box))
  const places = rows.flatMap((y) => columns.map((x): Bounds => ({ x: Math.round(x), y: Math.round(y), width, height })))
  drawing.labels.set(id, places.find(isFree) ?? label)
}

/** Sets the name of a flow on a free place beside its way; where there is none, the editor's own place for it remains. */
export function nameWay(id: string, name: string, graph: LayoutGraph, drawing: Drawing, ties: DrawingTies, options: LayoutOptions): void {
  const way = drawing.edges.get(id)
  const size = labelSize(name, 84, options)
  drawing.labels.delete(id)
  if (!way || !size) return
  const open = openShapes(graph, ties)
  const shapes = [...drawing.shapes].filter(([shape]) => !open.has(shape)).map(([, bounds]) => bounds)
  const solids = [...shapes, ...drawing.labels.values(), ...ownNamePlaces(ties, drawing, options).filter(([other]) => other !== id).map(([, place]) => place)]
  const borders = [...open].flatMap((area) => drawing.shapes.get(area) ?? [])
  const label = placeLabel(way, size, { solids, borders, lines: linesOf(drawing) })
  if (label) drawing.labels.set(id, label)
}

/** Pools with contents, lanes and groups: flows may pass over them. */
function openShapes(graph: LayoutGraph, ties: DrawingTies): Set<string> {
  const blackBoxes = new Set(graph.pools.filter(({ isBlackBox }) => isBlackBox).map(({ id }) => id))
  return new Set([...ties.areas].filter((id) => !blackBoxes.has(id)))
}

function isHost(id: string, { source, target }: DrawnLink, graph: LayoutGraph): boolean {
  return graph.nodes.some((node) => (node.id === source || node.id === target) && node.attachedTo === id)
}

function urgency({ source, target, kind }: DrawnLink, drawing: Drawing): number {
  const rank = { sequence: 0, message: 1, data: 2, association: 3 }[kind] * 100_000
  const [from, to] = [drawing.shapes.get(source), drawing.shapes.get(target)]
  if (!from || !to) return rank + 50_000
  const [one, other] = [centreOf(from), centreOf(to)]
  const isStraight = Math.abs(one.x - other.x) < 1 || Math.abs(one.y - other.y) < 1
  return rank + Math.min(40_000, Math.abs(one.x - other.x) + Math.abs(one.y - other.y)) + (isStraight ? 0 : 2000) + (other.x < one.x ? 5000 : 0)
}

function linesOf(drawing: Drawing): [Point, Point][] {
  return [...drawing.edges.values()].flatMap((points) => points.slice(1).map((point, index): [Point, Point] => [points[index]!, point]))
}

/** Flows cross the borders of pools and lanes, they never run on them. */
function bordersOf(open: ReadonlySet<string>, drawing: Drawing): [Point, Point][] {
  return [...open].flatMap((id): [Point, Point][] => {
    const bounds = drawing.shapes.get(id)
    return bounds ? sidesOf(bounds) : []
  })
}

function sidesOf({ x, y, width, height }: Bounds): [Point, Point][] {
  const [right, foot] = [x + width, y + height]
  return [[{ x, y }, { x: right, y }], [{ x, y: foot }, { x: right, y: foot }], [{ x, y }, { x, y: foot }], [{ x: right, y }, { x: right, y: foot }]]
}
