import type { Hit } from '../rule.ts'
import type { FlowView } from '../flow/flow-view.ts'
import { shownName } from '../flow/shown-name.ts'

/** Activities that no lane holds where the pool has lanes; and, once, a flow of several steps with neither pool nor lane: nobody does them. */
export function* findStepsWithoutLane({ graph }: FlowView): Generator<Hit> {
  const poolsWithLanes = new Set(graph.lanes.map(({ pool }) => pool))
  const steps = graph.nodes.filter((node) => node.family === 'activity' && node.subProcess === null && node.lane === null)
  for (const node of steps) {
    if (poolsWithLanes.has(node.pool)) yield { element: node.id, reason: 'checks.C07.step', values: { name: shownName(node.name) }, fix: null }
  }
  const unowned = steps.filter((node) => node.pool === null && !poolsWithLanes.has(null))
  if (unowned.length < 3 || !unowned[0]) return
  yield { element: unowned[0].id, reason: 'checks.C07.flow', values: { name: shownName(unowned[0].name), count: unowned.length }, fix: null }
}
