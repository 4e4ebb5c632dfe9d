import type { FlowNode } from '../bpmn/flow-graph.ts'
import type { FlowMap } from './flow-map.ts'
import type { WalkState } from './walk-state.ts'

/** A walk that has not begun: the first move chooses the start. */
export const notBegun: WalkState = { tokens: [], current: null, messages: [], stops: [], walked: new Set(), notes: [], nextToken: 1 }

/**
 * Where a walk can begin: the starts of every pool. A start that waits for a message of another pool begins by itself when that message
 * comes, so it is offered only where there is no other.
 */
export function startsOf(map: FlowMap): readonly FlowNode[] {
  const pools = [...new Set(map.graph.nodes.filter(({ subProcess }) => subProcess === null).map(({ pool }) => pool))]
  const all = pools.flatMap((pool) => map.starts({ pool, subProcess: null }))
  const free = all.filter(({ id }) => map.receives(id).length === 0)
  return free.length > 0 ? free : all
}
