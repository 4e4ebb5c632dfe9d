import type { FlowData, FlowGraph, FlowNode } from '../bpmn/flow-graph.ts'
import { profileLabel, type LabelProfile } from './label/label-profile.ts'
import type { WordingIndex } from './lexicon/wording-index.ts'
import { findBranchRoles, type BranchRole } from './structure/branch-roles.ts'
import { orderFlow } from './structure/flow-order.ts'

/** A step (activity or event) with all that speaks for or against a counterpart. */
export interface FlowStep {
  node: FlowNode
  label: LabelProfile
  /** Index in `lanes` of the prepared flow, or -1. */
  lane: number
  reads: number[]
  writes: number[]
  branch: (BranchRole & { text: LabelProfile }) | null
  /** Who sends a message to this step, and who gets one from it, with the name of the message. */
  partners: LabelProfile[]
  /** Activities are listed in every alignment; events only where they carry work. */
  isListed: boolean
  carriesWork: boolean
}

/** One side of an alignment, worked out once and usable against any number of other flows. Steps stand in the order of the flow. */
export interface PreparedFlow {
  graph: FlowGraph
  steps: FlowStep[]
  lanes: { id: string; name: string; text: LabelProfile }[]
  data: { entry: FlowData; text: LabelProfile }[]
}

/** Takes a flow apart for matching: order, branches, lanes, documents, partners, and the wordings of every text. */
export function prepareFlow(graph: FlowGraph, index: WordingIndex): PreparedFlow {
  const profiles = new Map<string, LabelProfile>()
  const profile = (text: string) => {
    let known = profiles.get(text)
    if (!known) {
      known = profileLabel(text, index)
      profiles.set(text, known)
    }
    return known
  }
  const order = orderFlow(graph)
  const branches = findBranchRoles(graph, order)
  const lanes = nameLanes(graph).map(({ id, name }) => ({ id, name, text: profile(name) }))
  const laneIndex = new Map(lanes.map((lane, k) => [lane.id, k]))
  const data = graph.data.map((entry) => ({ entry, text: profile(entry.name) }))
  const dataIndex = new Map(graph.data.map((entry, k) => [entry.id, k]))
  const links = Map.groupBy(graph.dataLinks, (link) => link.node)
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const steps: FlowStep[] = []
  for (const id of order.sequence) {
    const node = nodes.get(id)
    if (!node || node.family === 'gateway') continue
    const role = branches.get(id)
    const linked = (direction: 'read' | 'write') =>
      (links.get(id) ?? []).flatMap((link) => (link.direction === direction ? (dataIndex.get(link.data) ?? []) : []))
    steps.push({
      node,
      label: profile(node.name),
      lane: laneIndex.get(node.lane ?? node.pool ?? '') ?? -1,
      reads: [...new Set(linked('read'))],
      writes: [...new Set(linked('write'))],
      branch: role ? { ...role, text: profile(`${role.question} ${role.answer}`.trim()) } : null,
      partners: partnerNames(graph, id, nodes).map(profile),
      isListed: node.family === 'activity',
      carriesWork: node.family === 'activity' || isWorkEvent(node),
    })
  }
  return { graph, steps, lanes, data }
}

/** Sending and waiting for a message in the course of a flow is work; the occasion that starts it is not. */
function isWorkEvent(node: FlowNode): boolean {
  if (node.name.trim() === '' || node.trigger !== 'message') return false
  return node.type.startsWith('Intermediate') || node.type === 'EndEvent'
}

function nameLanes(graph: FlowGraph): { id: string; name: string }[] {
  const byId = new Map(graph.lanes.map((lane) => [lane.id, lane]))
  const pools = graph.pools.filter((pool) => !pool.isBlackBox)
  const lanes = graph.lanes.map((lane) => {
    const parent = lane.parent ? byId.get(lane.parent)?.name : undefined
    return { id: lane.id, name: [parent, lane.name].filter(Boolean).join(' ') }
  })
  // The only pool bears the name of the procedure; several pools are the actors themselves.
  return pools.length > 1 ? [...lanes, ...pools.map(({ id, name }) => ({ id, name }))] : lanes
}

function partnerNames(graph: FlowGraph, id: string, nodes: Map<string, FlowNode>): string[] {
  const names: string[] = []
  const nameOf = (element: string) => {
    const pool = graph.pools.find((candidate) => candidate.id === (nodes.get(element)?.pool ?? element))
    return pool?.name ?? ''
  }
  for (const flow of graph.messageFlows) {
    const other = flow.source === id ? flow.target : flow.target === id ? flow.source : null
    if (other !== null) names.push(`${nameOf(other)} ${flow.name}`.trim())
  }
  return names.filter((name) => name !== '')
}
