import type { Hit } from '../rule.ts'
import type { FlowNode } from '../../bpmn/flow-graph.ts'
import type { CheckFix } from '../fix.ts'
import type { FlowView } from '../flow/flow-view.ts'
import { shownName } from '../flow/shown-name.ts'

/** Activities that no lane holds where the pool has lanes; and, once, a flow of several steps with neither pool nor lane: nobody does them. */
export function* findStepsWithoutLane(flow: FlowView): Generator<Hit> {
  const { graph } = flow
  const poolsWithLanes = new Set(graph.lanes.map(({ pool }) => pool))
  const steps = graph.nodes.filter((node) => node.family === 'activity' && node.subProcess === null && node.lane === null)
  for (const node of steps) {
    if (poolsWithLanes.has(node.pool)) yield { element: node.id, reason: 'checks.C07.step', values: { name: shownName(node.name) }, fix: laneFix(flow, node) }
  }
  const unowned = steps.filter((node) => node.pool === null && !poolsWithLanes.has(null))
  if (unowned.length < 3 || !unowned[0]) return
  yield { element: unowned[0].id, reason: 'checks.C07.flow', values: { name: shownName(unowned[0].name), count: unowned.length }, fix: null }
}

/** The lane of its neighbours, where those before and behind it stand in one lane: whoever has the case before and after has it in between. */
function laneFix({ nodeById, incoming, outgoing }: FlowView, node: FlowNode): CheckFix | null {
  const around = [...incoming(node.id).map(({ source }) => source), ...outgoing(node.id).map(({ target }) => target)]
  const lanes = new Set(around.map((id) => nodeById.get(id)?.lane ?? null))
  const [lane] = lanes
  return lanes.size === 1 && lane ? { kind: 'put-into-lane', element: node.id, lane } : null
}
