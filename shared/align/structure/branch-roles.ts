import type { FlowGraph } from '../../bpmn/flow-graph.ts'
import type { FlowOrder } from './flow-order.ts'

/** What a branch behind a decision is for. */
export type BranchPurpose = 'rework' | 'ends' | 'optional' | 'choice'

export interface BranchRole {
  purpose: BranchPurpose
  /** Name of the gateway and of the flow that leads here, as written; either may be empty. */
  question: string
  answer: string
}

/**
 * For every step that stands directly behind a decision: does its branch go back to an earlier step, come to an end of its own while
 * another goes on, get skipped by another answer, or stand beside other work.
 */
export function findBranchRoles(graph: FlowGraph, order: FlowOrder): Map<string, BranchRole> {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const outgoing = Map.groupBy(graph.sequenceFlows, (flow) => flow.source)
  const roles = new Map<string, BranchRole>()
  for (const gateway of graph.nodes) {
    if (gateway.family !== 'gateway' || gateway.type === 'ParallelGateway') continue
    const flows = outgoing.get(gateway.id) ?? []
    if (flows.length < 2) continue
    const reached = flows.map((flow) => descendants(flow.target, order))
    for (const [k, flow] of flows.entries()) {
      const target = nodes.get(flow.target)
      if (!target || target.family === 'gateway' || order.returns.has(`${gateway.id}>${flow.target}`)) continue
      const others = flows.filter((other) => other !== flow)
      let purpose: BranchPurpose = 'choice'
      if (returnsSoon(flow.target, order, nodes)) purpose = 'rework'
      else if (others.some((other) => reached[k]!.has(other.target))) purpose = 'optional'
      else if (others.every((other) => !meets(reached[k]!, reached[flows.indexOf(other)]!))) {
        const longest = Math.max(...reached.map((set) => set.size))
        purpose = reached[k]!.size < longest ? 'ends' : 'choice'
      }
      roles.set(flow.target, { purpose, question: gateway.name, answer: flow.name })
    }
  }
  return roles
}

function descendants(id: string, order: FlowOrder): Set<string> {
  const reached = new Set([id])
  const open = [id]
  while (open.length > 0) {
    for (const next of order.successors.get(open.pop()!) ?? []) {
      if (reached.has(next)) continue
      reached.add(next)
      open.push(next)
    }
  }
  return reached
}

function meets(one: Set<string>, other: Set<string>): boolean {
  for (const id of one) if (other.has(id)) return true
  return false
}

/** Follows single connections only: behind another split the way back belongs to that decision. */
function returnsSoon(id: string, order: FlowOrder, nodes: Map<string, { family: string }>): boolean {
  let at = id
  for (let steps = 0; steps < 5; steps++) {
    for (const connection of order.returns) if (connection.startsWith(`${at}>`)) return true
    const next = order.successors.get(at) ?? []
    if (next.length !== 1) return false
    at = next[0]!
    if (!nodes.has(at)) return false
  }
  return false
}
