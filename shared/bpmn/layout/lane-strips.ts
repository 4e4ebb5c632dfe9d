import type { FlowGraph, FlowPool } from '../flow-graph.ts'
import type { Strip } from './section.ts'

/**
 * The strips of a whole diagram from top to bottom: pool by pool, leaf lane by leaf lane in the order of the graph.
 * Steps without a lane in a pool that has lanes get a strip of their own below the lanes, as do steps of a lane that is divided further.
 */
export function laneStrips(graph: FlowGraph): Strip[] {
  const strips: Strip[] = []
  const pools: (string | null)[] = poolsInOrder(graph).map(pool => pool.id)
  const isLoose = graph.nodes.some(node => node.pool === null) || graph.lanes.some(lane => lane.pool === null)
  if (isLoose || pools.length === 0) pools.push(null)
  for (const pool of pools) {
    if (graph.pools.find(entry => entry.id === pool)?.isBlackBox) strips.push({ pool, lane: null, isBand: true })
    else strips.push(...stripsBelow(graph, pool, null))
  }
  return strips
}

/** The pools from top to bottom: black boxes between other pools move to the nearer end, out of the way of messages between those. */
function poolsInOrder(graph: FlowGraph): FlowPool[] {
  const isOpen = graph.pools.map(pool => !pool.isBlackBox)
  const first = isOpen.indexOf(true)
  const last = isOpen.lastIndexOf(true)
  const between = (index: number): boolean => !isOpen[index] && index > first && index < last
  const isUpper = (index: number): boolean => index - first < last - index
  const at = (wanted: (index: number) => boolean): FlowPool[] => graph.pools.filter((_, index) => wanted(index))
  return [
    ...at(index => index < first),
    ...at(index => between(index) && isUpper(index)),
    ...at(index => index >= first && index <= last && !between(index)),
    ...at(index => between(index) && !isUpper(index)),
    ...at(index => index > last),
  ]
}

function stripsBelow(graph: FlowGraph, pool: string | null, parent: string | null): Strip[] {
  const children = graph.lanes.filter(lane => lane.pool === pool && lane.parent === parent)
  const strips = children.flatMap(lane => stripsBelow(graph, pool, lane.id))
  const hasOwn = graph.nodes.some(node => node.pool === pool && node.lane === parent && node.subProcess === null)
  if (children.length === 0 || hasOwn) strips.push({ pool, lane: parent, isBand: false })
  return strips
}
