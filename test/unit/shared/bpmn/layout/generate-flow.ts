import type { FlowLane, FlowNode, NodeFamily } from '../../../../../shared/bpmn/flow-graph.ts'
import type { LayoutGraph } from '../../../../../shared/bpmn/layout/layout-graph.ts'

/** What a generated flow is made of; shares are from 0 to 1. */
export interface FlowPlan {
  seed: number
  steps: number
  lanes: number
  /** Share of steps after which the flow forks. */
  forks: number
  /** Share of steps from which a flow leads back. */
  loops: number
  documents: number
  /** Pools beside the main one, every second one a black box. */
  partners: number
  subProcesses: number
  boundaryEvents: number
  notes: number
  nestedLanes: boolean
}

const words = ['申請書', '住民票', '本人', '台帳', '通知書', '世帯', '端末', '決裁', '口座', '書類', '窓口', '資格', '所得', '証明書']
const verbs = ['を受け付ける', 'を確かめる', 'に入力する', 'を送る', 'を審査して結果を記録する', 'をとじる', 'を見くらべる', 'を発行して交付する']

/** A flow made up from a seed: the same plan gives the same flow. */
export function generateFlow(plan: FlowPlan): LayoutGraph {
  const random = randomFrom(plan.seed)
  const chance = (share: number): boolean => random() < share
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const graph: LayoutGraph = {
    id: 'collaboration', name: '', pools: [{ id: 'town', name: '役場', isBlackBox: false }], lanes: lanesOf(plan), nodes: [],
    sequenceFlows: [], messageFlows: [], data: [], dataLinks: [], annotations: [],
  }
  const leaves = graph.lanes.filter(lane => !graph.lanes.some(other => other.parent === lane.id)).map(({ id }) => id)
  const name = (): string => `${pick(words)}${pick(verbs)}`
  const addNode = (type: string, family: NodeFamily, more: Partial<FlowNode> = {}): FlowNode => {
    const node: FlowNode = {
      id: `node${graph.nodes.length}`, type, family, name: family === 'event' ? pick(words) : family === 'gateway' ? `${pick(words)}はあるか` : name(),
      documentation: '', pool: 'town', lane: null, subProcess: null, attachedTo: null, trigger: null, attributes: {}, ...more,
    }
    graph.nodes.push(node)
    return node
  }
  const addFlow = (source: FlowNode, target: FlowNode, label = ''): void => {
    graph.sequenceFlows.push({ id: `flow${graph.sequenceFlows.length}`, name: label, source: source.id, target: target.id, isDefault: false })
  }

  let lane = pick(leaves) ?? null
  const start = addNode('StartEvent', 'event', { lane })
  let ends: FlowNode[] = [start]
  const steps: FlowNode[] = []
  while (steps.length < plan.steps) {
    if (chance(0.35)) lane = pick(leaves) ?? null
    const step = addNode('Task', 'activity', { lane })
    for (const end of ends) addFlow(end, step, end.family === 'gateway' ? pick(['はい', '不備あり', '']) : '')
    steps.push(step)
    ends = [step]
    if (chance(plan.loops) && steps.length > 3) {
      const gateway = addNode('ExclusiveGateway', 'gateway', { lane })
      addFlow(step, gateway)
      let last = gateway
      for (let rework = Math.floor(random() * 3); rework > 0; rework--) {
        const again = addNode('Task', 'activity', { lane: chance(0.7) ? lane : pick(leaves) })
        addFlow(last, again, last === gateway ? '不備あり' : '')
        last = again
      }
      addFlow(last, steps[steps.length - 2 - Math.floor(random() * 3)]!, last === gateway ? '不備あり' : '')
      ends = [gateway]
    } else if (chance(plan.forks)) {
      const gateway = addNode(pick(['ExclusiveGateway', 'ParallelGateway']), 'gateway', { lane })
      addFlow(step, gateway)
      ends = [gateway]
      for (let branch = 0; branch < 1 + Math.floor(random() * 3); branch++) {
        const other = addNode('UserTask', 'activity', { lane: chance(0.5) ? lane : pick(leaves) })
        addFlow(gateway, other, pick(['該当する', '世帯主が変わるとき', '']))
        steps.push(other)
        if (chance(0.25)) addFlow(other, addNode('EndEvent', 'event', { lane: other.lane }))
        else ends.push(other)
      }
    }
  }
  const end = addNode('EndEvent', 'event', { lane })
  for (const last of ends) addFlow(last, end)

  addSubProcesses()
  for (const step of steps) {
    if (chance(plan.boundaryEvents)) {
      const event = addNode('BoundaryEvent', 'event', { lane: step.lane, attachedTo: step.id, name: '期限切れ' })
      addFlow(event, addNode('Task', 'activity', { lane: step.lane }))
    }
    if (chance(plan.documents)) addDocument(step)
    if (chance(plan.notes)) {
      const about = chance(0.3) ? pick(graph.sequenceFlows).id : step.id
      graph.annotations.push({ id: `note${graph.annotations.length}`, text: '様式は第3号を使う。控えをとる', about: [about] })
    }
  }
  for (let partner = 0; partner < plan.partners; partner++) addPartner(partner)
  return graph

  function addSubProcesses(): void {
    for (const step of steps) {
      if (!chance(plan.subProcesses)) continue
      step.type = 'SubProcess'
      let before = addNode('StartEvent', 'event', { lane: step.lane, subProcess: step.id })
      for (let inner = 0; inner < 1 + Math.floor(random() * 3); inner++) {
        const next = addNode('Task', 'activity', { lane: step.lane, subProcess: step.id })
        addFlow(before, next)
        before = next
      }
      addFlow(before, addNode('EndEvent', 'event', { lane: step.lane, subProcess: step.id, name: '' }))
    }
  }

  function addDocument(step: FlowNode): void {
    const known = graph.data.length > 2 && chance(0.3) ? pick(graph.data) : null
    const data = known ?? { id: `data${graph.data.length}`, name: pick(words), kind: chance(0.3) ? 'store' as const : 'document' as const }
    if (!known) graph.data.push(data)
    const direction = chance(0.5) ? 'read' : 'write'
    if (graph.dataLinks.some(link => link.node === step.id && link.data === data.id && link.direction === direction)) return
    graph.dataLinks.push({ node: step.id, data: data.id, direction })
  }

  function addPartner(partner: number): void {
    const pool = { id: `partner${partner}`, name: `相手${partner}`, isBlackBox: partner % 2 === 0 }
    graph.pools.push(pool)
    const inner = graph.nodes.filter(node => node.subProcess !== null && node.type === 'Task')
    const first = inner.length > 0 && chance(0.3) ? pick(inner) : pick(steps)
    const second = inner.length > 0 && chance(0.2) ? pick(inner) : pick(steps)
    const [from, to] = [`message${graph.messageFlows.length}`, `message${graph.messageFlows.length + 1}`]
    if (pool.isBlackBox) {
      graph.messageFlows.push({ id: from, name: '通知', source: first.id, target: pool.id }, { id: to, name: '', source: pool.id, target: second.id })
      return
    }
    const receive = addNode('StartEvent', 'event', { pool: pool.id })
    const work = addNode('Task', 'activity', { pool: pool.id })
    addFlow(receive, work)
    addFlow(work, addNode('EndEvent', 'event', { pool: pool.id }))
    graph.messageFlows.push({ id: from, name: '照会', source: first.id, target: chance(0.2) ? pool.id : receive.id }, { id: to, name: '', source: work.id, target: second.id })
  }
}

function lanesOf(plan: FlowPlan): FlowLane[] {
  const lanes: FlowLane[] = []
  for (let index = 0; index < plan.lanes; index++) {
    const lane = { id: `lane${index}`, name: `第${index + 1}係`, pool: 'town', parent: null }
    lanes.push(lane)
    if (!plan.nestedLanes || index % 2 === 1) continue
    for (const part of ['受付', '審査']) lanes.push({ id: `${lane.id}${part}`, name: part, pool: 'town', parent: lane.id })
  }
  return lanes
}

/** Numbers from 0 to 1 by a linear congruence modulo 2^32. */
function randomFrom(seed: number): () => number {
  let state = (seed * 2654435761 + 12345) >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
