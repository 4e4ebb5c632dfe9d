import type { LooseLink, Sections } from './build-sections.ts'
import type { FlowLayout, Point } from './flow-layout.ts'
import type { LayoutGraph } from './layout-graph.ts'
import type { LayoutOptions } from './layout-options.ts'
import type { Dock } from './loose-way.ts'
import { findLooseWay } from './loose-way.ts'
import { placeLabel } from './place-label.ts'
import { labelSize } from './shape-size.ts'

/**
 * Draws the links that belong to no grid over the finished drawing, each around all shapes, labels and flows that are there:
 * messages and data over the border of a sub-process, messages to pools with contents, ties to flows, lanes and pools.
 * The borders of the sub-processes that hold an end are passed.
 */
export function routeLooseLinks(
  graph: LayoutGraph, layout: FlowLayout, sections: Sections, links: LooseLink[], options: LayoutOptions,
): void {
  const around = sectionsAround(graph, sections)
  const open = new Set([...graph.lanes.map(({ id }) => id), ...graph.pools.filter(pool => !pool.isBlackBox).map(({ id }) => id)])
  for (const link of links) {
    const passed = new Set([...holdersOf(link.source, around), ...holdersOf(link.target, around)])
    const solids = [...layout.shapes].filter(([id]) => !open.has(id) && !passed.has(id)).map(([, bounds]) => bounds)
    const starts = docksOf(link.source, layout, open)
    const goals = docksOf(link.target, layout, open)
    if (starts.length === 0 || goals.length === 0) continue
    const lines = [...layout.edges.values()].flatMap(points => points.slice(1).map((point, index): [Point, Point] => [points[index]!, point]))
    const points = findLooseWay({ starts, goals, solids: [...solids, ...layout.labels.values()], lines })
    layout.edges.set(link.id, points)
    const size = link.kind === 'message' ? labelSize(link.name, 98, options) : null
    const borders = [...open, ...passed].flatMap(id => layout.shapes.get(id) ?? [])
    const label = size && placeLabel(points, size, { solids: [...solids, ...layout.labels.values()], borders, lines: [...lines, ...partsOf(points)] })
    if (label) layout.labels.set(link.id, label)
  }
}

/** The sub-process around each node, document, annotation and flow. */
function sectionsAround(graph: LayoutGraph, sections: Sections): Map<string, string | null> {
  const around = new Map(graph.nodes.map(node => [node.id, node.subProcess]))
  for (const [id, { items }] of sections) for (const item of items) around.set(item.id, id)
  for (const flow of graph.sequenceFlows) around.set(flow.id, around.get(flow.source) ?? null)
  return around
}

function holdersOf(id: string, around: Map<string, string | null>): string[] {
  const holders: string[] = []
  for (let at = around.get(id) ?? null; at !== null; at = around.get(at) ?? null) holders.push(at)
  return holders
}

/** Places where a way may begin or end: middles and quarters of the sides of a shape, the borders of a pool, the middle of a flow. */
function docksOf(id: string, layout: FlowLayout, open: Set<string>): Dock[] {
  const bounds = layout.shapes.get(id)
  if (!bounds) return docksOnFlow(layout.edges.get(id))
  const { x, y, width, height } = bounds
  const isSmall = width <= 50
  const shares = open.has(id) ? Array.from({ length: 80 }, (_, index) => (index + 0.5) / 80) : isSmall ? [0.5] : [0.5, 0.25, 0.75]
  const docks = shares.flatMap((share): Dock[] => {
    const along = Math.round(open.has(id) ? x + header + (width - header - 10) * share : x + width * share)
    return [
      { x: along, y, side: 'up', cost: share === 0.5 || open.has(id) ? 0 : 8 },
      { x: along, y: y + height, side: 'down', cost: share === 0.5 || open.has(id) ? 0 : 8 },
    ]
  })
  if (open.has(id)) return docks
  const middle = Math.round(y + height / 2)
  return [...docks, { x, y: middle, side: 'left', cost: 40 }, { x: x + width, y: middle, side: 'right', cost: 40 }]
}

/** The middle of its longest part is best; another part will do where that is walled in. */
function docksOnFlow(points: Point[] | undefined): Dock[] {
  if (!points) return []
  const parts = partsOf(points).toSorted((one, other) => lengthOf(other) - lengthOf(one))
  return parts.flatMap(([from, to], rank) => [0.5, 0.25, 0.75].flatMap((share): Dock[] => {
    const place = { x: Math.round(from.x + (to.x - from.x) * share), y: Math.round(from.y + (to.y - from.y) * share) }
    const cost = rank * 60 + (share === 0.5 ? 0 : 30)
    return from.x === to.x
      ? [{ ...place, side: 'left', cost }, { ...place, side: 'right', cost }]
      : [{ ...place, side: 'up', cost }, { ...place, side: 'down', cost }]
  }))
}

/** Messages do not dock on the header of a pool or lane, in pixels. */
const header = 40

function partsOf(points: Point[]): [Point, Point][] {
  return points.slice(1).map((point, index) => [points[index]!, point])
}

function lengthOf([from, to]: [Point, Point]): number {
  return Math.abs(from.x - to.x) + Math.abs(from.y - to.y)
}
