import type { Hit } from '../rule.ts'
import { leadsNowhere } from '../flow/leads-nowhere.ts'
import type { FlowView } from '../flow/flow-view.ts'
import { shownName } from '../flow/shown-name.ts'

/** A step from which nothing goes on, where the flow has an end elsewhere; a step tied to nothing at all is left to the rule on unreachable steps. */
export function* findDeadEnds(flow: FlowView): Generator<Hit> {
  for (const { nodes } of flow.scopes) {
    if (!nodes.some(({ type }) => type === 'EndEvent')) continue
    for (const node of nodes) {
      const isLoose = node.type !== 'StartEvent' && node.attachedTo === null && flow.incoming(node.id).length === 0
      if (isLoose || !leadsNowhere(flow, node)) continue
      yield { element: node.id, reason: 'checks.C03', values: { name: shownName(node.name) }, fix: { kind: 'add-end', element: node.id } }
    }
  }
}
