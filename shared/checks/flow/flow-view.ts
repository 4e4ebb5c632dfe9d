import type { FlowGraph, FlowNode, SequenceFlow } from '../../bpmn/flow-graph.ts'
import type { Drawing } from './drawing.ts'

/** The nodes of one pool, or of one sub-process, that sequence flows may join. */
export interface Scope {
  /** Pool, sub-process, or the flow itself where there is no pool. */
  id: string
  name: string
  isSubProcess: boolean
  nodes: FlowNode[]
}

/** A flow with the look-ups that rules share; built once per run. */
export interface FlowView {
  graph: FlowGraph
  drawing: Drawing
  nodeById: ReadonlyMap<string, FlowNode>
  scopes: readonly Scope[]
  outgoing(node: string): readonly SequenceFlow[]
  incoming(node: string): readonly SequenceFlow[]
  sendsMessage(node: string): boolean
  receivesMessage(node: string): boolean
}

/** Builds the look-ups; flows whose ends are no nodes of the graph are left out of them. */
export function flowViewOf(graph: FlowGraph, drawing: Drawing): FlowView {
  const nodeById = new Map(graph.nodes.map((node) => [node.id, node]))
  const joined = graph.sequenceFlows.filter(({ source, target }) => nodeById.has(source) && nodeById.has(target))
  const bySource = Map.groupBy(joined, (flow) => flow.source)
  const byTarget = Map.groupBy(joined, (flow) => flow.target)
  const senders = new Set(graph.messageFlows.map(({ source }) => source))
  const receivers = new Set(graph.messageFlows.map(({ target }) => target))
  return {
    graph,
    drawing,
    nodeById,
    scopes: scopesOf(graph, nodeById),
    outgoing: (node) => bySource.get(node) ?? [],
    incoming: (node) => byTarget.get(node) ?? [],
    sendsMessage: (node) => senders.has(node),
    receivesMessage: (node) => receivers.has(node),
  }
}

function scopesOf(graph: FlowGraph, nodeById: ReadonlyMap<string, FlowNode>): Scope[] {
  const poolNames = new Map(graph.pools.map(({ id, name }) => [id, name]))
  const groups = Map.groupBy(graph.nodes, (node) => node.subProcess ?? node.pool ?? graph.id)
  return [...groups].map(([id, nodes]) => ({
    id,
    name: nodeById.get(id)?.name ?? poolNames.get(id) ?? graph.name,
    isSubProcess: nodeById.has(id),
    nodes,
  }))
}
