import { assignColumns } from './assign-columns.ts'
import { assignRows } from './assign-rows.ts'
import { boundaryOffset, eventSize } from './boundary-place.ts'
import { buildCellBoxes } from './cell-boxes.ts'
import { dockAt } from './dock-at.ts'
import { findChains } from './find-chains.ts'
import type { Bounds, Point } from './flow-layout.ts'
import type { Grid } from './grid.ts'
import { buildGrid, closeEmptyRows } from './grid.ts'
import type { LayoutOptions } from './layout-options.ts'
import { markBackLinks } from './mark-back-links.ts'
import type { TrackOrder } from './order-tracks.ts'
import { orderTracks } from './order-tracks.ts'
import { placeData } from './place-data.ts'
import type { LeastHeight } from './place-levels.ts'
import { placeLevels } from './place-levels.ts'
import { placeUprights } from './place-uprights.ts'
import type { RoutedLink } from './route-links.ts'
import { routeLinks } from './route-links.ts'
import type { Item, Section } from './section.ts'
import { cutSegments } from './segments.ts'
import type { Segment } from './segments.ts'

/** A section laid out, in pixels from the upper left corner of its contents. */
export interface SectionLayout {
  width: number
  height: number
  strips: { top: number, bottom: number }[]
  shapes: Map<string, Bounds>
  labels: Map<string, Bounds>
  edges: Map<string, Point[]>
}

/** Lays out one section: columns, rows, documents, ways, tracks, coordinates. Sets column and row of its items. */
export function layoutSection(section: Section, leastHeight: LeastHeight, options: LayoutOptions): SectionLayout {
  markBackLinks(section)
  const drops = assignColumns(section)
  const occupancy = assignRows(section, findChains(section), drops)
  placeData(section, occupancy)
  closeEmptyRows(section)
  const grid = buildGrid(section)
  const routed = routeLinks(section, grid)
  const segments = cutSegments(routed, grid)
  fixBoundaryOffsets(section, routed, segments)
  const order = orderTracks(segments.flat(), {
    gap: options.trackGap,
    halfSide: (item, isUpright) => halfSide(section.items[item]!, isUpright),
  })
  const boxes = buildCellBoxes(section, routed, segments, grid.width, options)
  const across = placeUprights(section, grid, boxes, order, options)
  const down = placeLevels(section, grid, boxes, order, leastHeight, options)

  const shapes = new Map<string, Bounds>()
  const labels = new Map<string, Bounds>()
  section.items.forEach((item, index) => {
    const x = across.middle[index]!
    const y = down.middle[index]!
    if (item.kind === 'pool') {
      const { top, bottom } = down.strips[item.strip]!
      const { from, to } = widthOfBand(grid, index, order, across.right, options)
      shapes.set(item.id, { x: from, y: top, width: to - from, height: bottom - top })
      return
    }
    const left = item.kind === 'frame' ? 50 : item.width / 2
    shapes.set(item.id, { x: x - left, y: y - item.height / 2, width: item.width, height: item.height })
    for (const [id, bounds] of boxes[index]!.events) shapes.set(id, moved(bounds, x, y))
    for (const [id, bounds] of boxes[index]!.labels) labels.set(id, moved(bounds, x, y))
  })
  const edges = new Map(routed.map((entry, index) => [entry.link.id, waypoints(entry, segments[index]!, section, shapes)]))
  return { width: across.right, height: down.strips.at(-1)?.bottom ?? 0, strips: down.strips, shapes, labels, edges }
}

/** A black-box pool reaches from end to end, or up to the flows that lead past it. */
function widthOfBand(grid: Grid, item: number, order: TrackOrder, right: number, options: LayoutOptions): { from: number, to: number } {
  const line = grid.lineOfItem[item]!
  const passing = (upright: number): number[] => (order.upright.get(upright) ?? [])
    .filter(segment => segment.low.line <= line && segment.high.line >= line)
    .map(segment => segment.position)
  const before = passing(0)
  return {
    from: before.length === 0 ? 0 : Math.max(...before) + options.trackGap / 2,
    to: Math.min(right, ...passing(grid.width - 1).map(position => position - options.trackGap / 2)),
  }
}

function moved(bounds: Bounds, x: number, y: number): Bounds {
  return { ...bounds, x: bounds.x + x, y: bounds.y + y }
}

/** Flows of boundary events leave below the event, wherever it sits on its host. */
function fixBoundaryOffsets(section: Section, routed: RoutedLink[], segments: Segment[][]): void {
  routed.forEach(({ link }, index) => {
    const first = segments[index]![0]!
    const last = segments[index]!.at(-1)!
    if (link.sourceEvent !== null) {
      first.offset = boundaryOffset(section.items[link.source]!, link.sourceEvent)
      first.isFixed = true
    }
    if (link.targetEvent !== null) {
      last.offset = boundaryOffset(section.items[link.target]!, link.targetEvent)
      last.isFixed = true
    }
  })
}

/** How far from the middle of a side flows may dock. */
function halfSide(item: Item, isUpright: boolean): number {
  if (isUpright && item.boundary.length > 0) return 5
  switch (item.kind) {
    case 'event': return 10
    case 'gateway': return 10
    case 'frame': return isUpright ? 40 : item.height / 2 - 12
    case 'pool': return 40
    default: return (isUpright ? item.width : item.height) / 2 - 10
  }
}

function waypoints({ link, route }: RoutedLink, segments: Segment[], section: Section, shapes: Map<string, Bounds>): Point[] {
  const points: Point[] = []
  const first = segments[0]!
  const last = segments.at(-1)!
  points.push(dock(first, route[0]!, route[1]!, section.items[link.source]!, link.sourceEvent, shapes))
  for (let index = 1; index < segments.length; index++) {
    const one = segments[index - 1]!
    const other = segments[index]!
    points.push(one.isUpright ? { x: one.position, y: other.position } : { x: other.position, y: one.position })
  }
  points.push(dock(last, route.at(-1)!, route.at(-2)!, section.items[link.target]!, link.targetEvent, shapes))
  return points
}

function dock(
  segment: Segment, at: number, towards: number, item: Item, event: string | null, shapes: Map<string, Bounds>,
): Point {
  const isForward = towards > at
  if (event !== null) {
    const bounds = shapes.get(event)!
    return { x: bounds.x + eventSize / 2, y: bounds.y + eventSize }
  }
  return dockAt(shapes.get(item.id)!, item.kind, segment.isUpright, isForward, segment.position)
}
