import type { Finding, RuleChoice } from './finding.ts'
import type { FlowView } from './flow/flow-view.ts'
import { nearName } from './flow/near-name.ts'
import { shownName } from './flow/shown-name.ts'
import type { Hit } from './rule.ts'
import { rules } from './rules.ts'

/**
 * Everything the rules find in one flow, in the order of the rules and within a rule in reading order. Pure and deterministic; cheap enough
 * to run after every change (what it costs to read a name is remembered by the name), but never inside a drag.
 */
export function checkFlow(flow: FlowView, choice: RuleChoice = {}): Finding[] {
  return rules.flatMap(({ id, severity, find }) => {
    const chosen = choice[id] ?? severity
    return chosen === 'off' ? [] : Array.from(find(flow), (hit) => ({ rule: id, severity: chosen, ...hit, values: withNeighbour(flow, hit) }))
  })
}

/** A node without a name is told by a neighbour that has one. */
function withNeighbour(flow: FlowView, { element, values }: Hit): Hit['values'] {
  const node = values.name === '' ? flow.nodeById.get(element) : undefined
  return node ? { ...values, near: shownName(nearName(flow, node)) } : values
}
