import type { FlowData, FlowGraph, FlowNode, NodeFamily } from '../../../../shared/bpmn/flow-graph.ts'

export interface StepDraft {
  id: string
  name?: string
  type?: string
  lane?: string
  attributes?: Record<string, string>
  documents?: string[]
}

/** A flow of these steps in this reading order; without `links` the steps follow one another. A link is `from>to` or `from>to:label`. */
export function buildFlow(steps: StepDraft[], links?: string[]): FlowGraph {
  const lanes = [...new Set(steps.flatMap((step) => step.lane ?? []))]
  const documents = [...new Set(steps.flatMap((step) => step.documents ?? []))]
  const edges = links ?? steps.slice(1).map((step, index) => `${steps[index]?.id}>${step.id}`)
  return {
    id: 'Flow',
    name: '',
    pools: [],
    lanes: lanes.map((name) => ({ id: `lane ${name}`, name, pool: null, parent: null })),
    nodes: steps.map(node),
    sequenceFlows: edges.map((edge, index) => {
      const [path, name] = edge.split(':')
      const [source, target] = (path ?? '').split('>')
      return { id: `f${index}`, name: name ?? '', source: source ?? '', target: target ?? '', isDefault: false }
    }),
    messageFlows: [],
    data: documents.map((name): FlowData => ({ id: `data ${name}`, name, kind: 'document' })),
    dataLinks: steps.flatMap((step) =>
      (step.documents ?? []).map((name) => ({ node: step.id, data: `data ${name}`, direction: 'read' as const })),
    ),
    annotations: [],
  }
}

function node(step: StepDraft): FlowNode {
  const type = step.type ?? 'UserTask'
  const family: NodeFamily = type.endsWith('Event') ? 'event' : type.endsWith('Gateway') ? 'gateway' : 'activity'
  return {
    id: step.id,
    type,
    family,
    name: step.name ?? step.id,
    documentation: '',
    pool: null,
    lane: step.lane === undefined ? null : `lane ${step.lane}`,
    subProcess: null,
    attachedTo: null,
    trigger: null,
    attributes: step.attributes ?? {},
  }
}
