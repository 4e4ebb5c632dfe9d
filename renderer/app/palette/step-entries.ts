import { readFlowGraph } from '../../../shared/bpmn/read/read-flow-graph.ts'
import type { FlowSummary, ProjectOverview } from '../../../shared/contract/project.ts'
import { client } from '../../api/client.ts'

export interface NamedStep {
  element: string
  name: string
  lane: string
  flow: string
  procedure: string
}

const cache = new Map<string, Promise<NamedStep[]>>()

/** The named steps of every flow of the project; each flow is read once per change. A flow that cannot be read has none. */
export async function readSteps(project: string, overview: ProjectOverview): Promise<NamedStep[]> {
  const lists = overview.procedures.flatMap((procedure) => procedure.flows.map((flow) => stepsOf(project, procedure.id, flow)))
  return (await Promise.all(lists)).flat()
}

function stepsOf(project: string, procedure: string, flow: FlowSummary): Promise<NamedStep[]> {
  const key = `${flow.id} ${flow.changedAt}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const read = readNames(project, procedure, flow.id).catch(() => {
    cache.delete(key)
    return []
  })
  cache.set(key, read)
  return read
}

async function readNames(project: string, procedure: string, flow: string): Promise<NamedStep[]> {
  const { xml } = await client.flow.text({ project, flow })
  const graph = await readFlowGraph(xml)
  const lanes = new Map(graph.lanes.map((lane) => [lane.id, lane.name]))
  return graph.nodes
    .filter((node) => node.family === 'activity' && node.name !== '')
    .map((node) => ({ element: node.id, name: node.name, lane: lanes.get(node.lane ?? '') ?? '', flow, procedure }))
}
