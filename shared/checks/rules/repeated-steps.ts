import { normaliseText } from '../../text/normalise-text.ts'
import type { Hit } from '../rule.ts'
import type { FlowView } from '../flow/flow-view.ts'
import { shownName } from '../flow/shown-name.ts'

/** Activities that bear the name of an earlier one, whatever their width, case and spaces. */
export function* findRepeatedSteps({ graph }: FlowView): Generator<Hit> {
  const first = new Map<string, string>()
  const laneNames = new Map(graph.lanes.map(({ id, name }) => [id, name]))
  for (const node of graph.nodes) {
    const key = node.family === 'activity' ? normaliseText(node.name).text : ''
    if (key === '') continue
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, node.lane ?? '')
    else {
      const lane = laneNames.get(node.lane ?? '')
      const values = { name: shownName(node.name), lane: shownName(lane ?? '') }
      yield { element: node.id, reason: earlier === (node.lane ?? '') ? 'checks.C10.same' : 'checks.C10.otherLane', values, fix: null }
    }
  }
}
