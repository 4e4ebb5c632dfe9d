import type { FlowLane, FlowNode } from '../flow-graph.ts'
import type { LayoutGraph } from './layout-graph.ts'

/**
 * The graph without what cannot be drawn as it says: a sub-process or lane within itself, an event on the border of something that is no
 * activity beside it, a lane or pool that does not exist. Such elements stand free instead; nothing is dropped.
 */
export function soundGraph(graph: LayoutGraph): LayoutGraph {
  const pools = new Set(graph.pools.map(pool => pool.id))
  const poolOf = (pool: string | null): string | null => (pool !== null && pools.has(pool) ? pool : null)
  const lanes = soundLanes(graph.lanes.map(lane => ({ ...lane, pool: poolOf(lane.pool) })))
  const laneById = new Map(lanes.map(lane => [lane.id, lane]))
  const byId = new Map(graph.nodes.map(node => [node.id, node]))
  const holders = new Map(graph.nodes.map(node => [node.id, soundHolder(node, byId)]))
  const nodes = graph.nodes.map((node): FlowNode => {
    const lane = laneById.get(node.lane ?? '')
    const pool = lane ? lane.pool : poolOf(node.pool)
    const host = byId.get(node.attachedTo ?? '')
    const isOnBorder = host !== undefined && host !== node && host.family === 'activity' && !byId.has(host.attachedTo ?? '')
      && holders.get(host.id) === holders.get(node.id)
    return { ...node, pool, lane: lane?.id ?? null, subProcess: holders.get(node.id) ?? null, attachedTo: isOnBorder ? host.id : null }
  })
  return { ...graph, lanes, nodes }
}

function soundLanes(lanes: FlowLane[]): FlowLane[] {
  const byId = new Map(lanes.map(lane => [lane.id, lane]))
  return lanes.map(lane => {
    const seen = new Set([lane.id])
    for (let at = lane.parent; at !== null; at = byId.get(at)?.parent ?? null) {
      if (seen.has(at) || byId.get(at)?.pool !== lane.pool) return { ...lane, parent: null }
      seen.add(at)
    }
    return lane
  })
}

/** The sub-process of a node, or null where its chain of sub-processes is broken or circular. */
function soundHolder(node: FlowNode, byId: Map<string, FlowNode>): string | null {
  const seen = new Set([node.id])
  for (let at = node.subProcess; at !== null; at = byId.get(at)?.subProcess ?? null) {
    const holder = byId.get(at)
    if (!holder || seen.has(at) || holder.family !== 'activity' || byId.has(holder.attachedTo ?? '')) return null
    seen.add(at)
  }
  return node.subProcess
}
