import type { Hit } from '../rule.ts'
import { isAlone } from '../flow/is-alone.ts'
import type { FlowView } from '../flow/flow-view.ts'
import { shownName } from '../flow/shown-name.ts'

/**
 * A pool, or a sub-process that has an end, without a start event. Silent where a message begins every way in, and where nothing is joined:
 * a partner that only answers needs no start.
 */
export function* findMissingStarts(flow: FlowView): Generator<Hit> {
  for (const { id, name, isSubProcess, nodes } of flow.scopes) {
    if (nodes.some(({ type }) => type === 'StartEvent')) continue
    if (isSubProcess && !nodes.some(({ type }) => type === 'EndEvent')) continue
    const first = nodes.filter((node) => node.attachedTo === null && flow.incoming(node.id).length === 0 && !isAlone(flow, node, nodes))
    if (first.length > 0 && first.every((node) => flow.receivesMessage(node.id))) continue
    const only = first.length === 1 ? first[0] : undefined
    yield {
      element: only?.id ?? id,
      reason: only ? 'checks.C01.before' : 'checks.C01.none',
      values: { flow: shownName(name), step: shownName((only ?? nodes[0])?.name ?? '') },
      fix: only ? { kind: 'add-start', element: only.id } : null,
    }
  }
}
