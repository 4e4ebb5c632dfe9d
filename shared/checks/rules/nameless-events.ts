import type { FlowNode } from '../../bpmn/flow-graph.ts'
import { nearName } from '../flow/near-name.ts'
import type { Hit } from '../rule.ts'
import type { FlowView } from '../flow/flow-view.ts'
import { shownName } from '../flow/shown-name.ts'
import { isBareAnswer } from '../words/opposite-label.ts'

/**
 * Events and gateways without a name that a reader needs: a choice whose branches are bare answers (はい・いいえ), events that wait, events on
 * the edge of a step, and starts or ends of which there are several.
 */
export function* findNamelessEvents(flow: FlowView): Generator<Hit> {
  for (const { nodes } of flow.scopes) {
    for (const node of nodes) {
      if (node.name.trim() !== '') continue
      const reason = reasonOf(flow, node, nodes)
      if (reason !== null) yield { element: node.id, reason, values: { near: shownName(nearName(flow, node)) }, fix: null }
    }
  }
}

function reasonOf(flow: FlowView, node: FlowNode, nodes: readonly FlowNode[]): Hit['reason'] | null {
  if (node.type === 'ExclusiveGateway' || node.type === 'InclusiveGateway') {
    const branches = flow.outgoing(node.id)
    return branches.length > 1 && branches.some(({ name }) => isBareAnswer(name)) ? 'checks.C19.gateway' : null
  }
  if (node.family !== 'event' || node.trigger === 'link') return null
  if (node.type === 'BoundaryEvent') return 'checks.C19.boundary'
  if (node.type !== 'StartEvent' && node.type !== 'EndEvent') return node.trigger === null ? null : 'checks.C19.waiting'
  const isStart = node.type === 'StartEvent'
  return nodes.filter(({ type }) => type === node.type).length < 2 ? null : isStart ? 'checks.C19.start' : 'checks.C19.end'
}
