import type { FlowLane } from '../../flow-graph.ts'
import type { Bounds } from '../flow-layout.ts'
import type { LayoutGraph } from '../layout-graph.ts'
import type { LayoutOptions } from '../layout-options.ts'
import type { Drawing } from './drawing.ts'
import { DrawingTies } from './drawing-ties.ts'
import { makeRoom, type Shift } from './make-room.ts'

/** Two borders closer than this, in pixels, count as one. */
const touching = 3

/**
 * Draws the pools and lanes that a drawing lacks, each at the foot of what it belongs to; what stands below moves down.
 * Returns null where a lane would have to be drawn around steps that stand without any pool or lane.
 */
export function placeAreas(graph: LayoutGraph, drawing: Drawing, options: LayoutOptions): Shift[] | null {
  const shifts: Shift[] = []
  for (const pool of graph.pools) {
    if (drawing.shapes.has(pool.id)) continue
    const pools = graph.pools.flatMap(({ id }) => drawing.shapes.get(id) ?? [])
    if (pools.length === 0) return null
    const foot = Math.max(...[...drawing.shapes.values()].map(({ y, height }) => y + height))
    const x = Math.min(...pools.map((one) => one.x))
    const right = Math.max(...pools.map((one) => one.x + one.width))
    drawing.shapes.set(pool.id, { x, y: Math.round(foot + options.poolGap), width: right - x, height: pool.isBlackBox ? 60 : 120 })
  }
  for (const lane of graph.lanes) {
    if (drawing.shapes.has(lane.id)) continue
    const shift = placeLane(lane, graph, drawing, options)
    if (shift === null) return null
    shifts.push(...shift)
  }
  return shifts
}

function placeLane(lane: FlowLane, graph: LayoutGraph, drawing: Drawing, options: LayoutOptions): Shift[] | null {
  const beside = graph.lanes.filter((other) => other.parent === lane.parent && other.pool === lane.pool).flatMap(({ id }) => drawing.shapes.get(id) ?? [])
  const parent = drawing.shapes.get(lane.parent ?? lane.pool ?? '')
  const height = Math.max(120, Math.ceil(Math.min(260, options.measure(lane.name) + 16)))
  if (!parent) {
    const last = beside.toSorted((one, other) => other.y + other.height - one.y - one.height)[0]
    if (!last) return null
    const shift: Shift = { axis: 'y', from: last.y + last.height, by: height }
    const shapes = new Map(drawing.shapes)
    makeRoom(drawing, new DrawingTies(graph, drawing), shift)
    for (const { id } of graph.lanes) {
      const before = shapes.get(id)
      if (before && before.y + before.height <= shift.from + touching) drawing.shapes.set(id, before)
    }
    drawing.shapes.set(lane.id, { ...last, y: last.y + last.height, height })
    return [shift]
  }
  const inside = { x: parent.x + options.laneHeader, width: parent.width - options.laneHeader }
  const isEmpty = beside.length === 0 && !graph.nodes.some((node) => {
    const bounds = drawing.shapes.get(node.id)
    return bounds !== undefined && node.pool === lane.pool && node.lane === lane.parent && bounds.y < parent.y + parent.height && bounds.y >= parent.y
  })
  if (isEmpty) {
    drawing.shapes.set(lane.id, { ...inside, y: parent.y, height: parent.height })
    return []
  }
  const shift: Shift = { axis: 'y', from: parent.y + parent.height, by: height }
  const others = new Map(graph.lanes.flatMap(({ id, pool }) => {
    const bounds = drawing.shapes.get(id)
    return bounds && pool === lane.pool && !holds(lane, id, graph) ? [[id, bounds] as const] : []
  }))
  makeRoom(drawing, new DrawingTies(graph, drawing), shift)
  for (const [id, bounds] of others) if (bounds.y < shift.from) drawing.shapes.set(id, bounds)
  drawing.shapes.set(lane.id, { ...inside, y: shift.from, height })
  return [shift]
}

/** Whether a lane lies, at any depth, within another. */
function holds(lane: FlowLane, outer: string, graph: LayoutGraph): boolean {
  const byId = new Map(graph.lanes.map((one) => [one.id, one]))
  for (let at = lane.parent, depth = 0; at !== null && depth < 100; at = byId.get(at)?.parent ?? null, depth += 1) if (at === outer) return true
  return false
}

/** Takes a lane out of a drawing: the one above takes its ground over, else the one below. Nothing moves. */
export function closeLane(id: string, lanes: readonly string[], drawing: Drawing): void {
  const gone = drawing.shapes.get(id)
  drawing.shapes.delete(id)
  drawing.labels.delete(id)
  if (!gone) return
  const within = lanes.flatMap((other): [string, Bounds][] => {
    const bounds = drawing.shapes.get(other)
    return bounds && bounds.x >= gone.x - touching && bounds.x + bounds.width <= gone.x + gone.width + touching ? [[other, bounds]] : []
  })
  const above = within.filter(([, bounds]) => Math.abs(bounds.y + bounds.height - gone.y) <= touching)
  const below = within.filter(([, bounds]) => Math.abs(bounds.y - gone.y - gone.height) <= touching)
  for (const [other, bounds] of above) drawing.shapes.set(other, { ...bounds, height: gone.y + gone.height - bounds.y })
  if (above.length === 0) for (const [other, bounds] of below) drawing.shapes.set(other, { ...bounds, y: gone.y, height: bounds.y + bounds.height - gone.y })
}
