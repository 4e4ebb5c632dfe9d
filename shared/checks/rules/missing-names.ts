import type { Hit } from '../rule.ts'
import type { FlowView } from '../flow/flow-view.ts'
import { shownName } from '../flow/shown-name.ts'

/** Steps, lanes and documents without a name. */
export function* findMissingNames(flow: FlowView): Generator<Hit> {
  const { graph, nodeById } = flow
  for (const node of graph.nodes) {
    if (node.family !== 'activity' || node.name.trim() !== '') continue
    const before = flow.incoming(node.id).map(({ source }) => nodeById.get(source)?.name ?? '').find((name) => name.trim() !== '')
    const reason = before === undefined ? 'checks.C20.step' : 'checks.C20.stepAfter'
    yield { element: node.id, reason, values: { before: shownName(before ?? '') }, fix: null }
  }
  for (const lane of graph.lanes) {
    if (lane.name.trim() === '') yield { element: lane.id, reason: 'checks.C20.lane', values: {}, fix: null }
  }
  for (const { id, name } of graph.data) {
    if (name.trim() !== '') continue
    const step = graph.dataLinks.find(({ data }) => data === id)?.node ?? ''
    yield { element: id, reason: 'checks.C20.document', values: { step: shownName(nodeById.get(step)?.name ?? '') }, fix: null }
  }
}
