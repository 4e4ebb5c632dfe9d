import type { DataLink, FlowGraph, FlowNode } from '../../../../shared/bpmn/flow-graph.ts'

export interface StepSketch {
  name: string
  lane?: string
  type?: string
  trigger?: string
  reads?: string
  writes?: string
  id?: string
  subProcess?: string
}

export interface FlowSketch {
  /** Prefix of all ids, so that two flows share none. */
  prefix: string
  steps: (string | StepSketch)[]
  /** Connections by step number with the text on them; without any the steps follow each other. */
  connections?: [from: number, to: number, name?: string][]
  messages?: [from: number | string, to: number | string, name: string][]
  partners?: string[]
}

/** A flow graph for tests: nodes `{prefix}0`, `{prefix}1` … in the order given. */
export function buildFlow({ prefix, steps, connections, messages = [], partners = [] }: FlowSketch): FlowGraph {
  const sketches = steps.map((step) => (typeof step === 'string' ? { name: step } : step) satisfies StepSketch)
  const laneNames = [...new Set(sketches.flatMap((step: StepSketch) => step.lane ?? []))]
  const dataNames = [...new Set(sketches.flatMap((step: StepSketch) => [step.reads ?? [], step.writes ?? []].flat()))]
  const id = (k: number) => sketches[k]!.id ?? `${prefix}${k}`
  const place = (of: number | string) => (typeof of === 'number' ? id(of) : `${prefix}-pool-${of}`)
  const nodes = sketches.map((step: StepSketch, k): FlowNode => {
    const type = step.type ?? 'UserTask'
    return {
      id: id(k),
      type,
      family: type.endsWith('Gateway') ? 'gateway' : type.endsWith('Event') ? 'event' : 'activity',
      name: step.name,
      documentation: '',
      pool: `${prefix}-pool`,
      lane: step.lane ? `${prefix}-lane-${laneNames.indexOf(step.lane)}` : null,
      subProcess: step.subProcess ?? null,
      attachedTo: null,
      trigger: step.trigger ?? null,
      attributes: {},
    }
  })
  const dataLinks = sketches.flatMap((step: StepSketch, k): DataLink[] => [
    ...(step.reads ? [{ node: id(k), data: `${prefix}-data-${dataNames.indexOf(step.reads)}`, direction: 'read' as const }] : []),
    ...(step.writes ? [{ node: id(k), data: `${prefix}-data-${dataNames.indexOf(step.writes)}`, direction: 'write' as const }] : []),
  ])
  const links = connections ?? sketches.slice(1).map((_, k): [number, number] => [k, k + 1])
  return {
    id: prefix,
    name: '',
    pools: [
      { id: `${prefix}-pool`, name: '手続', isBlackBox: false },
      ...partners.map((name) => ({ id: `${prefix}-pool-${name}`, name, isBlackBox: true })),
    ],
    lanes: laneNames.map((name, k) => ({ id: `${prefix}-lane-${k}`, name, pool: `${prefix}-pool`, parent: null })),
    nodes,
    sequenceFlows: links.map(([from, to, name], k) => ({
      id: `${prefix}-flow-${k}`, name: name ?? '', source: id(from), target: id(to), isDefault: false,
    })),
    messageFlows: messages.map(([from, to, name], k) => ({ id: `${prefix}-message-${k}`, name, source: place(from), target: place(to) })),
    data: dataNames.map((name, k) => ({ id: `${prefix}-data-${k}`, name, kind: /台帳|システム/.test(name) ? 'store' : 'document' })),
    dataLinks,
    annotations: [],
  }
}
