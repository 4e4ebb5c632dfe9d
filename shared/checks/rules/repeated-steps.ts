import { normaliseText } from '../../text/normalise-text.ts'
import type { FlowNode } from '../../bpmn/flow-graph.ts'
import type { CheckFix } from '../fix.ts'
import type { Hit } from '../rule.ts'
import type { FlowView } from '../flow/flow-view.ts'
import { shownName } from '../flow/shown-name.ts'

/** Activities that bear the name of an earlier one, whatever their width, case and spaces. */
export function* findRepeatedSteps(flow: FlowView): Generator<Hit> {
  const { graph } = flow
  const first = new Map<string, FlowNode>()
  const laneNames = new Map(graph.lanes.map(({ id, name }) => [id, name]))
  for (const node of graph.nodes) {
    const key = node.family === 'activity' ? normaliseText(node.name).text : ''
    if (key === '') continue
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, node)
    else {
      const lane = laneNames.get(node.lane ?? '')
      const values = { name: shownName(node.name), lane: shownName(lane ?? '') }
      yield { element: node.id, reason: earlier.lane === node.lane ? 'checks.C10.same' : 'checks.C10.otherLane', values, fix: joinFix(flow, earlier, node) }
    }
  }
}

/**
 * Two branches of a choice that end with one and the same step may meet before it: where both steps stand in one lane, are of one kind, lead to the same
 * place only, and the second bears nothing of its own (documents, notes, attributes, messages, border events). Beside parallel branches that would change
 * how often the step is done, so nothing is offered.
 */
function joinFix(flow: FlowView, earlier: FlowNode, node: FlowNode): CheckFix | null {
  const { graph } = flow
  const [mine, other] = [flow.outgoing(node.id), flow.outgoing(earlier.id)]
  const isSamePlace = node.lane === earlier.lane && node.pool === earlier.pool && node.subProcess === earlier.subProcess && node.type === earlier.type
  const isSameWay = mine.length === 1 && other.length === 1 && mine[0]?.target === other[0]?.target && mine[0]?.name === other[0]?.name
  const isBare = node.documentation === '' && Object.keys(node.attributes).length === 0 && !node.type.includes('SubProcess')
    && !flow.sendsMessage(node.id) && !flow.receivesMessage(node.id)
    && !graph.dataLinks.some((link) => link.node === node.id) && !graph.annotations.some(({ about }) => about.includes(node.id))
    && !graph.nodes.some(({ attachedTo }) => attachedTo === node.id)
  const isChoiceOnly = !graph.nodes.some(({ type }) => type === 'ParallelGateway' || type === 'InclusiveGateway')
  return isSamePlace && isSameWay && isBare && isChoiceOnly ? { kind: 'join-steps', element: node.id, into: earlier.id } : null
}
