import type { FlowGraph, FlowNode, MessageFlow, SequenceFlow } from '../bpmn/flow-graph.ts'

/** A flow made ready for walking: what leads where. */
export interface FlowMap {
  graph: FlowGraph
  nodes: ReadonlyMap<string, FlowNode>
  outgoing: (node: string) => readonly SequenceFlow[]
  incoming: (node: string) => readonly SequenceFlow[]
  /** Events on the border of an activity that the walk can let happen. */
  boundary: (activity: string) => readonly FlowNode[]
  sends: (node: string) => readonly MessageFlow[]
  /** Messages to a node that come from a node, not from a partner whose work is not drawn. */
  receives: (node: string) => readonly MessageFlow[]
  /** Where a process or a sub-process begins. */
  starts: (scope: { pool: string | null; subProcess: string | null }) => readonly FlowNode[]
  /** The other half of a link event. */
  linked: (node: FlowNode) => FlowNode | undefined
}

/** Prepares a flow for a walk. Flows and messages that lead to nothing known are left out. */
export function mapFlow(graph: FlowGraph): FlowMap {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const sound = graph.sequenceFlows.filter(({ source, target }) => nodes.has(source) && nodes.has(target))
  const outgoing = Map.groupBy(sound, ({ source }) => source)
  const incoming = Map.groupBy(sound, ({ target }) => target)
  const boundary = Map.groupBy(
    graph.nodes.filter(({ attachedTo, trigger }) => attachedTo !== null && trigger !== 'compensate'),
    ({ attachedTo }) => attachedTo ?? '',
  )
  const sends = Map.groupBy(graph.messageFlows, ({ source }) => source)
  const receives = Map.groupBy(graph.messageFlows.filter(({ source }) => nodes.has(source)), ({ target }) => target)
  const linked = (node: FlowNode) =>
    graph.nodes.find((other) => other.type === 'IntermediateCatchEvent' && other.trigger === 'link' && other.name === node.name && other.subProcess === node.subProcess)
  return {
    graph,
    nodes,
    outgoing: (node) => outgoing.get(node) ?? [],
    incoming: (node) => incoming.get(node) ?? [],
    boundary: (activity) => boundary.get(activity) ?? [],
    sends: (node) => sends.get(node) ?? [],
    receives: (node) => receives.get(node) ?? [],
    starts: ({ pool, subProcess }) => {
      const inside = graph.nodes.filter((node) => node.pool === pool && node.subProcess === subProcess)
      const events = inside.filter(({ type }) => type === 'StartEvent')
      if (events.length > 0) return events
      const first = inside.filter((node) => !incoming.has(node.id) && node.attachedTo === null && node.trigger !== 'link' && outgoing.has(node.id))
      return first.length > 0 ? first : inside.slice(0, 1)
    },
    linked: (node) => (node.type === 'IntermediateThrowEvent' && node.trigger === 'link' ? linked(node) : undefined),
  }
}

/** Whether a node waits for a message that another node of the drawing sends. */
export function waitsForMessage(map: FlowMap, node: FlowNode): boolean {
  const isCatching = node.type === 'ReceiveTask' || (node.type === 'IntermediateCatchEvent' && node.trigger === 'message')
  return isCatching && map.receives(node.id).length > 0
}

/** Whether a token at one node can still come to another, along flows, boundary events and links. */
export function canReach(map: FlowMap, from: string, to: string): boolean {
  const seen = new Set<string>()
  const open = [from]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const known = map.nodes.get(node)
    const link = known && map.linked(known)
    const next = [...map.outgoing(node).map(({ target }) => target), ...map.boundary(node).map(({ id }) => id), ...(link ? [link.id] : [])]
    for (const target of next) {
      if (target === to) return true
      if (!seen.has(target)) open.push(target)
      seen.add(target)
    }
  }
  return false
}
