import type { Hit } from '../rule.ts'
import type { FlowView } from '../flow/flow-view.ts'
import { shownName } from '../flow/shown-name.ts'
import { twoActions, type TwoActions } from '../words/two-actions.ts'

const remembered = new Map<string, TwoActions | null>()

/** Japanese step names that hold two acts. */
export function* findTwoActions({ graph }: FlowView): Generator<Hit> {
  for (const node of graph.nodes) {
    if (node.family !== 'activity' || !node.type.endsWith('Task')) continue
    const found = actionsOf(node.name)
    if (found === null) continue
    yield {
      element: node.id,
      reason: found.parts ? 'checks.C09.parts' : 'checks.C09.joined',
      values: { name: shownName(node.name), joint: found.joint, first: found.parts?.[0] ?? '', second: found.parts?.[1] ?? '' },
      fix: found.parts ? { kind: 'split-step', element: node.id, names: found.parts } : null,
    }
  }
}

function actionsOf(name: string): TwoActions | null {
  const known = remembered.get(name)
  if (known !== undefined) return known
  if (remembered.size > 5000) remembered.clear()
  const found = twoActions(name)
  remembered.set(name, found)
  return found
}
