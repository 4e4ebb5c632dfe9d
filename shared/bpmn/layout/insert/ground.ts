import type { FlowGraph } from '../../flow-graph.ts'
import type { Bounds } from '../flow-layout.ts'
import type { Drawing } from './drawing.ts'

/** The part of the sheet on which a step may stand: within its lane or pool, or anywhere. */
export interface Ground {
  /** The lane or pool, null for a process that is drawn without. */
  id: string | null
  left: number
  right: number
  top: number
  bottom: number
}

/** Width in pixels of the headers of pools and lanes. */
const header = 30

/**
 * The ground of an innermost lane or pool; null where it is not drawn. Of a lane that is divided further, the highest part that its inner lanes
 * leave free.
 */
export function groundOf(graph: FlowGraph, drawing: Drawing, pool: string | null, lane: string | null): Ground | null {
  const id = lane ?? pool
  if (id === null) return { id, left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity }
  const bounds = drawing.shapes.get(id)
  if (!bounds) return null
  const inner = graph.lanes.filter((other) => (lane === null ? other.pool === pool && other.parent === null : other.parent === lane))
  const taken = inner.flatMap((other) => drawing.shapes.get(other.id) ?? []).toSorted((one, other) => one.y - other.y)
  return { id, left: bounds.x + header, right: bounds.x + bounds.width, ...freeBand(bounds, taken) }
}

function freeBand(bounds: Bounds, taken: readonly Bounds[]): { top: number, bottom: number } {
  const end = bounds.y + bounds.height
  let best = { top: end, bottom: end }
  let top = bounds.y
  for (const other of [...taken, { y: end, height: 0 }]) {
    if (other.y - top > best.bottom - best.top) best = { top, bottom: other.y }
    top = Math.max(top, other.y + other.height)
  }
  return best
}
