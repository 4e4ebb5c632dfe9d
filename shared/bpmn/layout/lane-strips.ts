import type { FlowGraph } from '../flow-graph.ts'
import type { Strip } from './section.ts'

/**
 * The strips of a whole diagram from top to bottom: pool by pool, leaf lane by leaf lane in the order of the graph.
 * Steps without a lane in a pool that has lanes get a strip of their own below the lanes, as do steps of a lane that is divided further.
 */
export function laneStrips(graph: FlowGraph): Strip[] {
  const strips: Strip[] = []
  const pools: (string | null)[] = graph.pools.map(pool => pool.id)
  const isLoose = graph.nodes.some(node => node.pool === null) || graph.lanes.some(lane => lane.pool === null)
  if (isLoose || pools.length === 0) pools.push(null)
  for (const pool of pools) {
    if (graph.pools.find(entry => entry.id === pool)?.isBlackBox) strips.push({ pool, lane: null, isBand: true })
    else strips.push(...stripsBelow(graph, pool, null))
  }
  return strips
}

function stripsBelow(graph: FlowGraph, pool: string | null, parent: string | null): Strip[] {
  const children = graph.lanes.filter(lane => lane.pool === pool && lane.parent === parent)
  const strips = children.flatMap(lane => stripsBelow(graph, pool, lane.id))
  const hasOwn = graph.nodes.some(node => node.pool === pool && node.lane === parent && node.subProcess === null)
  if (children.length === 0 || hasOwn) strips.push({ pool, lane: parent, isBand: false })
  return strips
}
