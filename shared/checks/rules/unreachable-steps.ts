import type { FlowNode } from '../../bpmn/flow-graph.ts'
import type { Hit } from '../rule.ts'
import { isAlone } from '../flow/is-alone.ts'
import type { FlowView, Scope } from '../flow/flow-view.ts'
import { shownName } from '../flow/shown-name.ts'

/** Steps that no start leads to; of a chain only the first is named. Where there is no start, only steps joined to nothing. */
export function* findUnreachableSteps(flow: FlowView): Generator<Hit> {
  for (const scope of flow.scopes) {
    if (!scope.nodes.some(({ type }) => type === 'StartEvent')) {
      yield* loose(flow, scope)
      continue
    }
    const reached = reach(flow, scope, scope.nodes.filter((node) => isEntry(flow, node)))
    const lost = scope.nodes.filter((node) => !reached.has(node.id))
    const entries = lost.filter((node) => node.attachedTo === null && flow.incoming(node.id).length === 0)
    const told = reach(flow, scope, entries)
    const circles = lost.filter((node) => !told.has(node.id)).slice(0, 1)
    for (const node of [...entries, ...circles]) {
      const isAlone = flow.outgoing(node.id).length === 0
      yield { element: node.id, reason: isAlone ? 'checks.C04.alone' : 'checks.C04.noWay', values: { name: shownName(node.name) }, fix: null }
    }
  }
}

function* loose(flow: FlowView, { nodes }: Scope): Generator<Hit> {
  if (nodes.every((node) => flow.outgoing(node.id).length === 0)) return
  for (const node of nodes) {
    if (node.attachedTo !== null || !isAlone(flow, node, nodes) || isHandler(flow, node)) continue
    yield { element: node.id, reason: 'checks.C04.alone', values: { name: shownName(node.name) }, fix: null }
  }
}

function isEntry(flow: FlowView, node: FlowNode): boolean {
  if (node.type === 'StartEvent') return true
  if (flow.incoming(node.id).length > 0 || node.attachedTo !== null) return false
  if (node.trigger === 'link' || flow.receivesMessage(node.id)) return true
  return isHandler(flow, node)
}

/** A sub-process that holds a start with a trigger and no flows of its own begins by that event; a compensation step by its boundary event. */
function isHandler(flow: FlowView, node: FlowNode): boolean {
  if (flow.outgoing(node.id).length > 0) return false
  const startsInside = flow.graph.nodes.some(({ subProcess, type, trigger }) => subProcess === node.id && type === 'StartEvent' && trigger !== null)
  return startsInside || flow.graph.nodes.some(({ trigger, attachedTo }) => trigger === 'compensate' && attachedTo !== null)
}

function reach(flow: FlowView, { nodes }: Scope, from: readonly FlowNode[]): Set<string> {
  const boundary = Map.groupBy(nodes.filter((node) => node.attachedTo !== null), (node) => node.attachedTo)
  const reached = new Set(from.map(({ id }) => id))
  const waiting = [...reached]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const next = [...flow.outgoing(id).map(({ target }) => target), ...(boundary.get(id) ?? []).map((event) => event.id)]
    for (const target of next) {
      if (reached.has(target)) continue
      reached.add(target)
      waiting.push(target)
    }
  }
  return reached
}
