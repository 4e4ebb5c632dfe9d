import type { FlowGraph } from '../../bpmn/flow-graph.ts'

/** The nodes of a flow as a graph that only runs forward. */
export interface FlowOrder {
  /** Node ids from the first to the last; each branch stays together, the shorter branch of a split comes first. */
  sequence: string[]
  /** Steps that follow directly, returns to an earlier step left out. */
  successors: Map<string, string[]>
  /** Connections that lead back to an earlier step (rework), as `source>target`. */
  returns: Set<string>
}

/**
 * Puts all nodes of all pools into one order: along sequence flows and message flows, into and out of sub-processes and over boundary
 * events, loops cut where they return. Ties follow the reading order of the graph, so the same flow always gives the same order.
 */
export function orderFlow(graph: FlowGraph): FlowOrder {
  const edges = connect(graph)
  const returns = findReturns(graph, edges)
  const successors = new Map<string, string[]>()
  for (const [source, targets] of edges) {
    successors.set(source, targets.filter((target) => !returns.has(`${source}>${target}`)))
  }
  const reach = countReach(graph, successors)
  const place = new Map(graph.nodes.map((node, index) => [node.id, index]))
  const visited = new Set<string>()
  const finished: string[] = []
  const visit = (root: string) => {
    const stack: { id: string; rest: string[] }[] = []
    const enter = (id: string) => {
      visited.add(id)
      const next = [...(successors.get(id) ?? [])]
      // What is entered first ends up last: the long way of a split after the short one.
      next.sort((a, b) => reach.get(a)! - reach.get(b)! || place.get(a)! - place.get(b)!)
      stack.push({ id, rest: next })
    }
    enter(root)
    while (stack.length > 0) {
      const top = stack.at(-1)!
      const next = top.rest.pop()
      if (next === undefined) finished.push(stack.pop()!.id)
      else if (!visited.has(next)) enter(next)
    }
  }
  const entered = new Set([...successors.values()].flat())
  const roots = graph.nodes.map((node) => node.id)
  for (const id of roots.toReversed()) if (!entered.has(id) && !visited.has(id)) visit(id)
  for (const id of roots.toReversed()) if (!visited.has(id)) visit(id)
  return { sequence: finished.reverse(), successors, returns }
}

function connect(graph: FlowGraph): Map<string, string[]> {
  const known = new Set(graph.nodes.map((node) => node.id))
  const edges = new Map<string, string[]>(graph.nodes.map((node) => [node.id, []]))
  const add = (source: string, target: string) => {
    const targets = edges.get(source)
    if (targets && known.has(target) && source !== target && !targets.includes(target)) targets.push(target)
  }
  for (const flow of graph.sequenceFlows) add(flow.source, flow.target)
  for (const node of graph.nodes) if (node.attachedTo) add(node.attachedTo, node.id)
  const leaves = new Set(graph.nodes.map((node) => node.id))
  const heads = new Set(leaves)
  for (const flow of graph.sequenceFlows) {
    leaves.delete(flow.source)
    heads.delete(flow.target)
  }
  const after = new Map<string, string[]>()
  for (const flow of graph.sequenceFlows) after.set(flow.source, [...(after.get(flow.source) ?? []), flow.target])
  for (const node of graph.nodes) {
    if (!node.subProcess) continue
    if (heads.has(node.id) && !node.attachedTo) add(node.subProcess, node.id)
    if (leaves.has(node.id)) for (const next of after.get(node.subProcess) ?? []) add(node.id, next)
  }
  for (const flow of graph.messageFlows) add(flow.source, flow.target)
  return edges
}

/** Connections to a node that is still open in a walk from the starts: they close a loop. */
function findReturns(graph: FlowGraph, edges: Map<string, string[]>): Set<string> {
  const returns = new Set<string>()
  const state = new Map<string, 'open' | 'done'>()
  const entered = new Set([...edges.values()].flat())
  const ids = graph.nodes.map((node) => node.id)
  for (const root of [...ids.filter((id) => !entered.has(id)), ...ids]) {
    if (state.has(root)) continue
    const stack = [{ id: root, next: 0 }]
    state.set(root, 'open')
    while (stack.length > 0) {
      const top = stack.at(-1)!
      const target = edges.get(top.id)![top.next++]
      if (target === undefined) {
        state.set(top.id, 'done')
        stack.pop()
      } else if (state.get(target) === 'open') {
        returns.add(`${top.id}>${target}`)
      } else if (!state.has(target)) {
        state.set(target, 'open')
        stack.push({ id: target, next: 0 })
      }
    }
  }
  return returns
}

/** Longest way to an end, in connections: tells a short side branch from the main path. */
function countReach(graph: FlowGraph, successors: Map<string, string[]>): Map<string, number> {
  const reach = new Map<string, number>()
  for (const node of graph.nodes) {
    const stack = [node.id]
    while (stack.length > 0) {
      const id = stack.at(-1)!
      const open = successors.get(id)!.filter((next) => !reach.has(next))
      if (open.length > 0) {
        stack.push(...open)
        continue
      }
      reach.set(id, 1 + Math.max(-1, ...successors.get(id)!.map((next) => reach.get(next)!)))
      stack.pop()
    }
  }
  return reach
}
