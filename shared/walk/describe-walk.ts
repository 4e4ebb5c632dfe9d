import type { FlowNode } from '../bpmn/flow-graph.ts'
import { oneLine } from '../fitgap/steps/one-line.ts'
import type { MessageKey, MessageValues, Translate } from '../i18n/translate.ts'
import type { FlowMap } from './flow-map.ts'
import { isChoice } from './next-moves.ts'
import { politeSentence } from './polite-sentence.ts'
import { currentToken, type WalkMove, type WalkNote, type WalkState } from './walk-state.ts'

/** What the walk says of its present moment. */
export interface WalkWords {
  /** What happens now, in one sentence. */
  sentence: string
  /** What happened on the way here, one sentence each. */
  notes: string[]
  /** Why it does not go on and what could be done in the drawing; null where it goes on. */
  trouble: string | null
}

/** The words for the present moment of a walk. */
export function describeWalk(map: FlowMap, state: WalkState, translate: Translate): WalkWords {
  const notes = state.notes.map((note) => describeNote(map, note, translate))
  const token = currentToken(state)
  const node = map.nodes.get(token?.node ?? '')
  if (token === undefined || node === undefined) {
    const key: MessageKey = state.stops.length > 0 ? 'walk.over' : map.nodes.size === 0 ? 'walk.nothing' : 'walk.chooseStart'
    return { sentence: translate(key), notes, trouble: null }
  }
  if (token.state === 'waiting') {
    return { sentence: translate('walk.stuck', { name: nameOf(node, translate) }), notes, trouble: describeStuck(map, state, node, translate) }
  }
  const sentence = token.state === 'done' ? translate('walk.insideDone', { name: nameOf(node, translate) }) : describeNode(map, node, translate)
  const isDeadEnd = node.type !== 'EndEvent' && map.outgoing(node.id).length === 0 && map.linked(node) === undefined && !isInsideAdHoc(map, node)
  return { sentence, notes, trouble: isDeadEnd ? translate('walk.deadEnd') : null }
}

/** The words on the button of a move. */
export function describeMove(map: FlowMap, state: WalkState, move: WalkMove, translate: Translate): string {
  const target = map.nodes.get(move.node ?? '')
  const name = target === undefined ? '' : nameOf(target, translate)
  switch (move.kind) {
    case 'start':
      return laneOf(map, target) === '' ? name : translate('walk.move.start', { name, lane: laneOf(map, target) })
    case 'event':
      return translate('walk.move.event', { name })
    case 'enter':
      return translate('walk.move.enter')
    case 'all':
      return translate('walk.move.all')
    case 'assume':
      return translate('walk.move.assume')
    case 'branch': {
      const flow = map.graph.sequenceFlows.find(({ id }) => id === move.flows[0])
      const to = map.nodes.get(flow?.target ?? '')
      const condition = oneLine(flow?.name ?? '')
      const toName = to === undefined ? '' : nameOf(to, translate)
      if (condition === '') return translate('walk.move.to', { name: toName })
      return translate('walk.move.branch', { condition, name: toName })
    }
    default:
      return translate(hasEntry(map, state) ? 'walk.move.skip' : 'walk.move.next')
  }
}

/** The name of a node as the walk says it: its own, else what it is. */
export function nameOf(node: FlowNode, translate: Translate): string {
  const name = oneLine(node.name)
  if (name !== '') return name
  const key: MessageKey =
    node.type === 'StartEvent' ? 'walk.unnamed.start'
      : node.type === 'EndEvent' ? 'walk.unnamed.end'
        : node.type === 'ParallelGateway' ? 'walk.unnamed.parallel'
          : node.family === 'gateway' ? 'walk.unnamed.decision'
            : node.family === 'event' ? 'walk.unnamed.event' : 'walk.unnamed.step'
  return translate(key)
}

/** The lane, or else the pool, a node stands in; '' without one. */
export function laneOf(map: FlowMap, node: FlowNode | undefined): string {
  const lane = map.graph.lanes.find(({ id }) => id === node?.lane)?.name
  return oneLine(lane || (map.graph.pools.find(({ id }) => id === node?.pool)?.name ?? ''))
}

function describeNode(map: FlowMap, node: FlowNode, translate: Translate): string {
  const name = oneLine(node.name)
  const lane = laneOf(map, node)
  const values: MessageValues = { name, lane, sentence: politeSentence(name), count: map.outgoing(node.id).length }
  if (node.family === 'gateway') return translate(gatewayKey(map, node, name), values)
  if (node.family === 'event') return translate(eventKey(node, name, lane), values)
  if (name === '') return translate('walk.step.unnamed', values)
  const hasInside = map.graph.nodes.some(({ subProcess }) => subProcess === node.id)
  if (hasInside) return translate(lane === '' ? 'walk.step.insideAlone' : 'walk.step.inside', values)
  return translate(lane === '' ? 'walk.step.alone' : 'walk.step', values)
}

function gatewayKey(map: FlowMap, node: FlowNode, name: string): MessageKey {
  if (node.type === 'EventBasedGateway') return 'walk.gateway.event'
  if (!isChoice(node, map.outgoing(node.id))) return 'walk.gateway.parallel'
  return name === '' ? 'walk.gateway.unnamed' : 'walk.gateway'
}

function eventKey(node: FlowNode, name: string, lane: string): MessageKey {
  if (name === '') return node.type === 'StartEvent' ? 'walk.start.unnamed' : node.type === 'EndEvent' ? 'walk.end.unnamed' : 'walk.event.unnamed'
  if (node.type === 'StartEvent') return node.trigger === 'message' ? 'walk.start.message' : 'walk.start'
  if (node.type === 'EndEvent') return 'walk.end'
  if (node.attachedTo !== null) return 'walk.event.boundary'
  if (node.type === 'IntermediateThrowEvent') return node.trigger === 'message' && lane !== '' ? 'walk.event.send' : 'walk.event'
  if (node.trigger === 'message' && lane !== '') return 'walk.event.receive'
  return node.trigger === 'timer' ? 'walk.event.timer' : 'walk.event'
}

function describeNote(map: FlowMap, note: WalkNote, translate: Translate): string {
  if (note.kind === 'message') {
    const flow = map.graph.messageFlows.find(({ id }) => id === note.flow)
    const target = map.nodes.get(flow?.target ?? '')
    const pool = map.graph.pools.find(({ id }) => id === flow?.target)
    const to = target === undefined ? oneLine(pool?.name ?? '') : laneOf(map, target)
    const name = oneLine(flow?.name ?? '')
    return translate(name === '' ? 'walk.note.messageUnnamed' : 'walk.note.message', { name, to })
  }
  const node = map.nodes.get(note.node)
  const values = { name: node === undefined ? '' : nameOf(node, translate), lane: laneOf(map, node), count: 'count' in note ? note.count : 0 }
  const keys = { joined: 'walk.note.joined', waits: 'walk.note.waits', turn: 'walk.note.turn', terminated: 'walk.note.terminated', 'inside-done': 'walk.note.insideDone' } as const
  return translate(keys[note.kind], values)
}

/** Which ways a stuck join still lacks, or which message does not come. */
function describeStuck(map: FlowMap, state: WalkState, node: FlowNode, translate: Translate): string {
  if (node.family !== 'gateway') return translate('walk.stuck.message')
  const here = new Set(state.tokens.filter((token) => token.node === node.id).map(({ via }) => via))
  const missing = map.incoming(node.id).filter(({ id }) => !here.has(id)).map(({ source }) => map.nodes.get(source))
  const names = missing.flatMap((source) => (source === undefined ? [] : [translate('walk.quote', { name: nameOf(source, translate) })]))
  return translate('walk.stuck.join', { names: names.join(translate('walk.and')) })
}

function isInsideAdHoc(map: FlowMap, node: FlowNode): boolean {
  return map.nodes.get(node.subProcess ?? '')?.type === 'AdHocSubProcess'
}

function hasEntry(map: FlowMap, state: WalkState): boolean {
  const token = currentToken(state)
  return token?.state === 'ready' && map.graph.nodes.some(({ subProcess }) => subProcess === token.node)
}
