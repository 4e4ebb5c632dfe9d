import type { FlowGraph, FlowLane } from '../flow-graph.ts'
import type { Bounds } from './flow-layout.ts'
import type { LayoutOptions } from './layout-options.ts'
import type { SectionLayout } from './layout-section.ts'
import type { Strip } from './section.ts'
import { wrapLines } from './wrap-lines.ts'

/**
 * Borders of pools and lanes around laid out strips, and the x at which the contents begin. Every pool and lane has a header on its left;
 * a lane covers its own strips and those of the lanes within it.
 */
export function layoutLanes(
  graph: FlowGraph, strips: Strip[], contents: SectionLayout, options: LayoutOptions,
): { left: number, shapes: Map<string, Bounds> } {
  const shapes = new Map<string, Bounds>()
  const lanes = new Map(graph.lanes.map(lane => [lane.id, lane]))
  const left = Math.max(0, ...strips.map(strip => headersOf(strip, lanes) * options.laneHeader))
  const right = left + contents.width
  const cover = (id: string, strip: number, x: number): void => {
    const { top, bottom } = contents.strips[strip]!
    const before = shapes.get(id)
    const y = before ? Math.min(before.y, top) : top
    const end = before ? Math.max(before.y + before.height, bottom) : bottom
    shapes.set(id, { x: Math.round(x), y: Math.round(y), width: Math.round(right - x), height: Math.round(end) - Math.round(y) })
  }
  strips.forEach((strip, index) => {
    if (strip.pool !== null) cover(strip.pool, index, 0)
    const chain = laneChain(strip.lane, lanes)
    chain.forEach((lane, depth) => cover(lane.id, index, (depth + (strip.pool === null ? 0 : 1)) * options.laneHeader))
  })
  return { left, shapes }
}

/**
 * Least height in pixels of a strip: 80 (60 for a black box), more where the upright names of its lane, or of pools and lanes that begin and end with it, need it.
 */
export function leastStripHeight(graph: FlowGraph, strips: Strip[], index: number, options: LayoutOptions): number {
  const strip = strips[index]!
  const names: string[] = []
  const lane = graph.lanes.find(entry => entry.id === strip.lane)
  if (lane) names.push(lane.name)
  if (strips.filter(other => other.pool === strip.pool).length === 1) {
    names.push(graph.pools.find(pool => pool.id === strip.pool)?.name ?? '')
  }
  return Math.max(strip.isBand ? 60 : options.laneHeight, ...names.map(name => headerLength(name, options)))
}

/** Length of an upright name: in one line up to 11 characters, else in two. */
function headerLength(name: string, options: LayoutOptions): number {
  const single = options.measure(name.trim())
  if (single <= 160) return Math.ceil(single) + 16
  const lines = wrapLines(name, Math.ceil(single / 2) + 14, options.measure).map(line => options.measure(line))
  return Math.min(260, Math.ceil(Math.max(0, ...lines)) + 16)
}

function headersOf(strip: Strip, lanes: Map<string, FlowLane>): number {
  return laneChain(strip.lane, lanes).length + (strip.pool === null ? 0 : 1)
}

/** A lane with those around it, outermost first. */
function laneChain(id: string | null, lanes: Map<string, FlowLane>): FlowLane[] {
  const chain: FlowLane[] = []
  for (let lane = id === null ? undefined : lanes.get(id); lane && !chain.includes(lane); lane = lane.parent === null ? undefined : lanes.get(lane.parent)) {
    chain.unshift(lane)
  }
  return chain
}
