import type { FlowNode } from '../../bpmn/flow-graph.ts'
import type { CheckFix } from '../fix.ts'
import type { Hit } from '../rule.ts'
import type { FlowView } from '../flow/flow-view.ts'
import { shownName } from '../flow/shown-name.ts'

/** The everyday subset; marks for person, hand, screen, sending and receiving on a task are read without learning. */
const everyday: ReadonlySet<string> = new Set([
  'Task', 'UserTask', 'ManualTask', 'ServiceTask', 'SendTask', 'ReceiveTask', 'SubProcess', 'ExclusiveGateway', 'ParallelGateway',
  'StartEvent', 'EndEvent', 'IntermediateCatchEvent', 'IntermediateThrowEvent', 'BoundaryEvent',
])
const everydayTriggers: ReadonlySet<string | null> = new Set([null, 'message', 'timer'])

/** Symbols that staff do not meet every day: everything outside the subset that the palette offers. */
export function* findForeignSymbols({ graph }: FlowView): Generator<Hit> {
  for (const node of graph.nodes) {
    const isForeign = !everyday.has(node.type) || !everydayTriggers.has(node.trigger)
    if (!isForeign) continue
    const remedy = remedyOf(node)
    yield { element: node.id, reason: `checks.C12.${remedy}`, values: { name: shownName(node.name) }, fix: fixOf(node) }
  }
}

function remedyOf({ type, family }: FlowNode): 'task' | 'gateway' | 'event' | 'subProcess' {
  if (family === 'gateway') return 'gateway'
  if (family === 'event') return 'event'
  return type.endsWith('Task') ? 'task' : 'subProcess'
}

/** Only the marks of a task can go without changing what the flow says. */
function fixOf({ id, type }: FlowNode): CheckFix | null {
  return type === 'ScriptTask' || type === 'BusinessRuleTask' ? { kind: 'change-type', element: id, type: 'Task' } : null
}
