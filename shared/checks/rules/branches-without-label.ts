import type { SequenceFlow } from '../../bpmn/flow-graph.ts'
import type { CheckFix } from '../fix.ts'
import { nearName } from '../flow/near-name.ts'
import type { Hit } from '../rule.ts'
import type { FlowView } from '../flow/flow-view.ts'
import { shownName } from '../flow/shown-name.ts'
import { oppositeLabel } from '../words/opposite-label.ts'

const choosing: ReadonlySet<string> = new Set(['ExclusiveGateway', 'InclusiveGateway', 'ComplexGateway'])

/** Branches of a choice that do not say when they are taken; the default branch may be bare where all others speak. */
export function* findBranchesWithoutLabel(flow: FlowView): Generator<Hit> {
  for (const node of flow.graph.nodes) {
    const branches = flow.outgoing(node.id)
    if (!choosing.has(node.type) || branches.length < 2) continue
    const bare = branches.filter(({ name }) => name.trim() === '')
    if (bare.length === 1 && bare[0]?.isDefault === true) continue
    for (const branch of bare) {
      const target = shownName(flow.nodeById.get(branch.target)?.name ?? '')
      yield { element: branch.id, reason: 'checks.C05', values: { name: shownName(node.name), target, near: shownName(nearName(flow, node)) }, fix: labelFix(branch, branches) }
    }
  }
}

function labelFix(bare: SequenceFlow, branches: readonly SequenceFlow[]): CheckFix | null {
  const other = branches.find(({ id }) => id !== bare.id)
  const name = branches.length === 2 && other ? oppositeLabel(other.name) : null
  return name === null ? null : { kind: 'name', element: bare.id, name }
}
