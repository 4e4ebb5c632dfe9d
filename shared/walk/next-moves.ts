import type { FlowNode, SequenceFlow } from '../bpmn/flow-graph.ts'
import { startsOf } from './begin-walk.ts'
import type { FlowMap } from './flow-map.ts'
import { currentToken, type WalkMove, type WalkState, type WalkToken } from './walk-state.ts'

/**
 * What can be done now. One move is the way on; several are a choice: the branches of a gateway, an event that interrupts a step, the way
 * into a sub-process. None where everything has ended.
 */
export function nextMoves(map: FlowMap, state: WalkState): WalkMove[] {
  const token = currentToken(state)
  if (token === undefined) {
    return state.stops.length > 0 ? [] : startsOf(map).map(({ id }): WalkMove => ({ kind: 'start', flows: [], node: id }))
  }
  const node = map.nodes.get(token.node)
  if (node === undefined) return []
  if (token.state === 'waiting') return [{ kind: 'assume', flows: [], node: token.node }]
  return [...waysOn(map, state, node, token), ...events(map, node)]
}

function waysOn(map: FlowMap, state: WalkState, node: FlowNode, token: WalkToken): WalkMove[] {
  const flows = map.outgoing(node.id)
  const starts = token.state === 'done' || node.family !== 'activity' ? [] : insideStarts(map, node)
  const enters = starts.map((start): WalkMove => ({ kind: 'enter', flows: [], node: start.id }))
  if (map.linked(node) !== undefined) return [{ kind: 'go', flows: [], node: map.linked(node)?.id ?? null }]
  if (flows.length === 0) return [...enters, ...(state.tokens.length > 1 ? [{ kind: 'finish', flows: [], node: null } as const] : [])]
  if (isChoice(node, flows)) {
    const branches = flows.map((flow): WalkMove => ({ kind: 'branch', flows: [flow.id], node: null }))
    const all: WalkMove[] = node.type === 'InclusiveGateway' ? [{ kind: 'all', flows: flows.map(({ id }) => id), node: null }] : []
    return [...enters, ...branches, ...all]
  }
  return [...enters, { kind: 'go', flows: flows.map(({ id }) => id), node: null }]
}

/**
 * Whether one of several ways is taken. An activity with several arrows and conditions on them is a decision drawn without its symbol;
 * without conditions all of them are taken (BPMN 2.0, 13.3.1).
 */
export function isChoice(node: FlowNode, flows: readonly SequenceFlow[]): boolean {
  if (flows.length < 2) return false
  if (node.family === 'gateway') return node.type !== 'ParallelGateway'
  return flows.some(({ name }) => name !== '')
}

function insideStarts(map: FlowMap, node: FlowNode): readonly FlowNode[] {
  return map.starts({ pool: node.pool, subProcess: node.id })
}

function events(map: FlowMap, node: FlowNode): WalkMove[] {
  return map.boundary(node.id).map(({ id }): WalkMove => ({ kind: 'event', flows: [], node: id }))
}
