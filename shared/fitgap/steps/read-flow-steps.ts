import type { FlowGraph } from '../../bpmn/flow-graph.ts'
import type { FlowStep, StepDocument } from './flow-step.ts'
import { laneRole } from './lane-role.ts'
import { oneLine } from './one-line.ts'
import { createConditionFinder } from './step-condition.ts'
import { findStepMethod } from './step-method.ts'

/** Every node of the flow as a step, by element id. Documents only: a data store is where a system keeps things, not what a person handles. */
export function readFlowSteps(graph: FlowGraph): Map<string, FlowStep> {
  const lanes = new Map(graph.lanes.map((lane) => [lane.id, oneLine(lane.name)]))
  const parties = graph.pools.filter((pool) => !pool.isBlackBox)
  const poolNames = new Map(parties.length > 1 ? parties.map((pool) => [pool.id, oneLine(pool.name)]) : [])
  const documentNames = new Map(
    graph.data.filter((data) => data.kind === 'document' && data.name.trim() !== '').map((data) => [data.id, oneLine(data.name)]),
  )
  const documents = new Map<string, StepDocument[]>()
  for (const link of graph.dataLinks) {
    const name = documentNames.get(link.data)
    if (name === undefined) continue
    const list = documents.get(link.node) ?? []
    if (!list.some((known) => known.name === name && known.direction === link.direction)) list.push({ name, direction: link.direction })
    documents.set(link.node, list)
  }
  const conditionOf = createConditionFinder(graph)
  return new Map(
    graph.nodes.map((node) => {
      const lane = nonEmpty(node.lane ? lanes.get(node.lane) : undefined) ?? nonEmpty(node.pool ? poolNames.get(node.pool) : undefined)
      const role = laneRole(lane)
      const own = documents.get(node.id) ?? []
      const step: FlowStep = {
        id: node.id,
        name: oneLine(node.name),
        type: node.type,
        family: node.family,
        lane,
        role,
        method: findStepMethod(node, own.map((document) => document.name), role),
        documents: own,
        condition: node.family === 'gateway' ? null : conditionOf(node.id),
      }
      return [node.id, step]
    }),
  )
}

function nonEmpty(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text
}
