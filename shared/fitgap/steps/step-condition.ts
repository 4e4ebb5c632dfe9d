import type { FlowGraph, SequenceFlow } from '../../bpmn/flow-graph.ts'
import { oneLine } from './one-line.ts'
import type { StepCondition } from './flow-step.ts'

/**
 * Finds the condition a step depends on: the step stands on a branch of an exclusive or inclusive gateway, and another branch of that gateway
 * leads around it to what follows. A branch that only goes back (書き直し) or only ends the procedure does not make the main path conditional.
 * The returned function costs one walk of the graph for a step on a branch.
 */
export function createConditionFinder(graph: FlowGraph): (nodeId: string) => StepCondition | null {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const incoming = groupBy(graph.sequenceFlows, (flow) => flow.target)
  const outgoing = groupBy(graph.sequenceFlows, (flow) => flow.source)

  const reach = (starts: readonly string[], removed: string): Set<string> => {
    const seen = new Set<string>()
    const stack = starts.filter((start) => start !== removed)
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
      if (seen.has(id)) continue
      seen.add(id)
      for (const flow of outgoing.get(id) ?? []) if (flow.target !== removed) stack.push(flow.target)
    }
    return seen
  }

  return (nodeId) => {
    let branch: SequenceFlow | undefined
    let first = nodeId
    const passed = new Set<string>()
    for (;;) {
      const entries = incoming.get(first) ?? []
      const entry = entries[0]
      if (entries.length !== 1 || entry === undefined || passed.has(first)) return null
      passed.add(first)
      if ((outgoing.get(entry.source) ?? []).length > 1) {
        branch = entry
        break
      }
      first = entry.source
    }
    const gateway = nodes.get(branch.source)
    if (gateway?.type !== 'ExclusiveGateway' && gateway?.type !== 'InclusiveGateway') return null
    const others = (outgoing.get(gateway.id) ?? []).filter((flow) => flow !== branch).map((flow) => flow.target)
    const after = reach((outgoing.get(nodeId) ?? []).map((flow) => flow.target), gateway.id)
    const around = reach(others, first)
    const bypassed = [...around].some((id) => after.has(id))
    return bypassed ? { question: oneLine(gateway.name), answer: oneLine(branch.name) } : null
  }
}

function groupBy(flows: readonly SequenceFlow[], keyOf: (flow: SequenceFlow) => string): Map<string, SequenceFlow[]> {
  const groups = new Map<string, SequenceFlow[]>()
  for (const flow of flows) {
    const group = groups.get(keyOf(flow))
    if (group) group.push(flow)
    else groups.set(keyOf(flow), [flow])
  }
  return groups
}
