import type { FlowGraph } from '../../bpmn/flow-graph.ts'

export interface FlowOrder {
  /** Every node once, in the reading order of the graph: the order of every table of steps. */
  order: string[]
  /** Position of a node in `order`. */
  position: Map<string, number>
  /** What follows each node, steps back to an earlier node (rework) left out: free of cycles. */
  successors: Map<string, string[]>
}

/**
 * The order of a flow: how it is read (one line), and what really comes after what (`successors`), along sequence and message flows,
 * into a sub-process and out of it, from an activity to its boundary events. Linear in nodes and flows.
 */
export function flowOrder(graph: FlowGraph): FlowOrder {
  const reading = new Map(graph.nodes.map((node, index) => [node.id, index]))
  const edges = collectEdges(graph, reading)
  const entered = new Set([...edges.values()].flat())
  const roots = graph.nodes.map((node) => node.id)
  const starts = [...roots.filter((id) => !entered.has(id)), ...roots.filter((id) => entered.has(id))]

  const state = new Map<string, 'open' | 'done'>()
  const successors = new Map<string, string[]>()
  const visit = (root: string) => {
    if (state.has(root)) return
    const stack: { id: string; next: string[] }[] = []
    const open = (id: string) => {
      state.set(id, 'open')
      successors.set(id, [])
      stack.push({ id, next: [...(edges.get(id) ?? [])] })
    }
    open(root)
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = top.next.shift()
      if (next === undefined) {
        state.set(top.id, 'done')
        stack.pop()
      } else if (state.get(next) !== 'open') {
        successors.get(top.id)?.push(next)
        if (!state.has(next)) open(next)
      }
    }
  }
  for (const id of starts) visit(id)
  return { order: roots, position: reading, successors }
}

function collectEdges(graph: FlowGraph, reading: Map<string, number>): Map<string, string[]> {
  const edges = new Map<string, Set<string>>(graph.nodes.map((node) => [node.id, new Set()]))
  const connect = (from: string, to: string) => {
    if (from !== to && reading.has(from) && reading.has(to)) edges.get(from)?.add(to)
  }
  const entered = new Set(graph.sequenceFlows.map((flow) => flow.target))
  const left = new Set(graph.sequenceFlows.map((flow) => flow.source))
  const following = new Map<string, string[]>()
  for (const flow of graph.sequenceFlows) {
    connect(flow.source, flow.target)
    following.set(flow.source, [...(following.get(flow.source) ?? []), flow.target])
  }
  for (const flow of graph.messageFlows) connect(flow.source, flow.target)
  for (const node of graph.nodes) {
    if (node.attachedTo !== null) connect(node.attachedTo, node.id)
    if (node.subProcess === null) continue
    if (!entered.has(node.id) && node.attachedTo === null) connect(node.subProcess, node.id)
    if (!left.has(node.id)) for (const target of following.get(node.subProcess) ?? []) connect(node.id, target)
  }
  const byReading = (a: string, b: string) => (reading.get(a) ?? 0) - (reading.get(b) ?? 0)
  return new Map([...edges].map(([id, targets]) => [id, [...targets].sort(byReading)]))
}
