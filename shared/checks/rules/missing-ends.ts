import type { Hit } from '../rule.ts'
import { leadsNowhere } from '../flow/leads-nowhere.ts'
import { isAlone } from '../flow/is-alone.ts'
import type { FlowView } from '../flow/flow-view.ts'
import { shownName } from '../flow/shown-name.ts'

/** A pool, or a sub-process that has a start, without an end event. Silent where every way out hands over by a message. */
export function* findMissingEnds(flow: FlowView): Generator<Hit> {
  for (const { id, name, isSubProcess, nodes } of flow.scopes) {
    if (nodes.some(({ type }) => type === 'EndEvent')) continue
    if (isSubProcess && !nodes.some(({ type }) => type === 'StartEvent')) continue
    const last = nodes.filter((node) => flow.outgoing(node.id).length === 0 && node.attachedTo === null && !isAlone(flow, node, nodes))
    if (last.length > 0 && last.every((node) => flow.sendsMessage(node.id))) continue
    const open = last.filter((node) => leadsNowhere(flow, node))
    const only = open.length === 1 ? open[0] : undefined
    yield {
      element: only?.id ?? id,
      reason: only ? 'checks.C02.behind' : 'checks.C02.none',
      values: { flow: shownName(name), step: shownName((only ?? nodes.at(-1))?.name ?? '') },
      fix: only ? { kind: 'add-end', element: only.id } : null,
    }
  }
}
