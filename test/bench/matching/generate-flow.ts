import type { FlowGraph, FlowNode } from '../../../shared/bpmn/flow-graph.ts'

const things = ['申請書', '届出書', '添付書類', '本人', '世帯', '所得', '口座', '通知書', '受給者台帳', '審査結果', '証明書', '手数料']
const acts = ['の受付', 'の確認', 'の登録', 'の審査', 'の決裁', 'の照会', 'の出力', 'の送付', 'を見る', 'を打ちこむ', 'を郵送', 'に判をもらう']
const lanes = ['住民', '窓口担当', '審査担当', '標準準拠システム']

/**
 * A flow of `steps` activities for measuring time: labels of municipal work drawn from a fixed sequence (`seed`), a decision with rework
 * every ten steps, four lanes, documents at every third step. The same arguments always give the same flow.
 */
export function generateFlow(steps: number, seed: number): FlowGraph {
  let state = seed
  const draw = (count: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * count)
  }
  const nodes: FlowNode[] = []
  const graph: FlowGraph = {
    id: `flow-${seed}`,
    name: '',
    pools: [{ id: 'pool', name: '手続', isBlackBox: false }],
    lanes: lanes.map((name, k) => ({ id: `lane-${k}`, name, pool: 'pool', parent: null })),
    nodes,
    sequenceFlows: [],
    messageFlows: [],
    data: things.map((name, k) => ({ id: `data-${k}`, name, kind: k % 4 === 0 ? 'store' : 'document' })),
    dataLinks: [],
    annotations: [],
  }
  const add = (family: FlowNode['family'], type: string, name: string) => {
    const node: FlowNode = {
      id: `${seed}-${nodes.length}`, type, family, name, documentation: '', pool: 'pool', lane: `lane-${draw(lanes.length)}`,
      subProcess: null, attachedTo: null, trigger: null, attributes: {},
    }
    const before = nodes.at(-1)
    nodes.push(node)
    if (before) connect(before.id, node.id, before.family === 'gateway' ? 'よい' : '')
    return node
  }
  const connect = (source: string, target: string, name: string) =>
    graph.sequenceFlows.push({ id: `f${graph.sequenceFlows.length}`, name, source, target, isDefault: false })
  add('event', 'StartEvent', '開始')
  for (let k = 0; k < steps; k++) {
    const thing = draw(things.length)
    const node = add('activity', 'UserTask', `${things[thing]}${acts[draw(acts.length)]}${k % 7 === 0 ? k : ''}`)
    if (k % 3 === 0) graph.dataLinks.push({ node: node.id, data: `data-${thing}`, direction: k % 2 === 0 ? 'read' : 'write' })
    if (k % 10 === 9) connect(add('gateway', 'ExclusiveGateway', '不備はあるか').id, node.id, 'ある')
  }
  add('event', 'EndEvent', '終了')
  return graph
}
