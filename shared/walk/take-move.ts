import type { FlowNode } from '../bpmn/flow-graph.ts'
import type { FlowMap } from './flow-map.ts'
import { WalkDraft } from './walk-draft.ts'
import { currentToken, type WalkMove, type WalkState } from './walk-state.ts'

/** The walk after a move of `nextMoves`. The state given stays as it was. */
export function takeMove(map: FlowMap, state: WalkState, move: WalkMove): WalkState {
  const draft = new WalkDraft(map, state)
  const token = currentToken(state)
  if (move.kind === 'start') {
    draft.arrive(move.node ?? '', null)
  } else if (token !== undefined) {
    const node = map.nodes.get(token.node)
    if (node !== undefined) perform(draft, map, token.id, node, move)
  }
  return draft.finish(token?.id ?? null)
}

/** Gives the turn to another place where work is under way. */
export function turnTo(state: WalkState, token: number): WalkState {
  return { ...state, current: token, notes: [] }
}

function perform(draft: WalkDraft, map: FlowMap, token: number, node: FlowNode, move: WalkMove): void {
  switch (move.kind) {
    case 'go':
    case 'branch':
    case 'all': {
      if (!sendsOnArrival(node)) draft.send(node)
      draft.remove(token)
      const isEventChoice = node.type === 'EventBasedGateway'
      if (move.node !== null) draft.arrive(move.node, null, token)
      move.flows.forEach((flow, index) => draft.follow(flow, index === 0 ? token : null, isEventChoice))
      return
    }
    case 'event': {
      const event = map.nodes.get(move.node ?? '')
      if (event === undefined) return
      if (event.isNonInterrupting === true) return draft.arrive(event.id, null)
      draft.endInside(node.id)
      draft.remove(token)
      return draft.arrive(event.id, null, token)
    }
    case 'enter':
      draft.hold(token, 'inside')
      return draft.arrive(move.node ?? '', null)
    case 'assume':
      return draft.assume(token)
    case 'finish':
      if (!sendsOnArrival(node)) draft.send(node)
      return draft.remove(token)
    default:
  }
}

/** Events send when they are reached, activities when they are done. */
function sendsOnArrival(node: FlowNode): boolean {
  return node.family === 'event' && node.type !== 'IntermediateCatchEvent'
}
