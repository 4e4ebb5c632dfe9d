import type { FlowNode } from '../../bpmn/flow-graph.ts'
import { immediateDominators } from '../flow/dominators.ts'
import type { Hit } from '../rule.ts'
import type { FlowView, Scope } from '../flow/flow-view.ts'
import { shownName } from '../flow/shown-name.ts'

/**
 * Where a reader cannot tell either-or from both: a step with several ways on, conditions on parallel branches, parallel branches that meet
 * without waiting for each other, branches of a choice that wait for each other.
 */
export function* findUnclearSplits(flow: FlowView): Generator<Hit> {
  for (const scope of flow.scopes) {
    for (const node of scope.nodes) {
      yield* splitsWithoutGateway(flow, node)
      yield* conditionsOnParallel(flow, node)
    }
    if (!scope.nodes.some(({ type }) => type === 'ParallelGateway')) continue
    yield* choicesThatWait(flow, scope)
    yield* parallelsThatDoNotWait(flow, scope)
  }
}

function* splitsWithoutGateway(flow: FlowView, node: FlowNode): Generator<Hit> {
  const branches = flow.outgoing(node.id)
  if (node.family === 'gateway' || branches.length < 2) return
  const hasConditions = branches.every(({ name }) => name.trim() !== '')
  yield {
    element: node.id,
    reason: 'checks.C06.noGateway',
    values: { name: shownName(node.name), count: branches.length },
    fix: hasConditions ? { kind: 'insert-gateway', element: node.id, type: 'ExclusiveGateway' } : null,
  }
}

function* conditionsOnParallel(flow: FlowView, node: FlowNode): Generator<Hit> {
  const branches = flow.outgoing(node.id)
  if (node.type !== 'ParallelGateway' || branches.length < 2) return
  const labelled = branches.find(({ name }) => name.trim() !== '')
  if (!labelled) return
  yield { element: node.id, reason: 'checks.C06.conditions', values: { name: shownName(node.name), label: shownName(labelled.name) }, fix: null }
}

/** A parallel join whose ways all come out of one choice: only one of them is ever taken, so it waits for ever. */
function* choicesThatWait(flow: FlowView, scope: Scope): Generator<Hit> {
  const root = ''
  const entries = scope.nodes.filter((node) => node.type === 'StartEvent' || (node.attachedTo === null && flow.incoming(node.id).length === 0))
  const successors = new Map([[root, entries.map(({ id }) => id)], ...scope.nodes.map((node) => forward(flow, node))])
  for (const [join, split] of immediateDominators(root, successors)) {
    const node = flow.nodeById.get(join)
    const choice = flow.nodeById.get(split)
    if (node?.type !== 'ParallelGateway' || flow.incoming(join).length < 2 || choice?.type !== 'ExclusiveGateway') continue
    yield { element: join, reason: 'checks.C06.waits', values: { name: shownName(node.name), split: shownName(choice.name) }, fix: null }
  }
}

/** Parallel branches that meet where nothing waits: what follows is done once per branch. */
function* parallelsThatDoNotWait(flow: FlowView, scope: Scope): Generator<Hit> {
  const exit = ''
  const predecessors = new Map<string, string[]>([[exit, []]])
  const add = (from: string, to: string) => predecessors.set(from, [...(predecessors.get(from) ?? []), to])
  for (const node of scope.nodes) {
    const targets = flow.outgoing(node.id)
    if (targets.length === 0) add(exit, node.id)
    for (const { target } of targets) add(target, node.id)
  }
  const after = immediateDominators(exit, predecessors)
  for (const node of scope.nodes) {
    if (node.type !== 'ParallelGateway' || flow.outgoing(node.id).length < 2) continue
    const meeting = flow.nodeById.get(after.get(node.id) ?? exit)
    if (!meeting || !passesEveryToken(meeting) || arrivals(flow, node, meeting) < 2) continue
    yield {
      element: meeting.id,
      reason: meeting.family === 'gateway' ? 'checks.C06.passes' : 'checks.C06.twice',
      values: { name: shownName(meeting.name) },
      fix: meeting.family === 'gateway' && meeting.name.trim() === '' && flow.outgoing(meeting.id).length === 1
        ? { kind: 'change-type', element: meeting.id, type: 'ParallelGateway' }
        : null,
    }
  }
}

function passesEveryToken({ type, family }: FlowNode): boolean {
  return type === 'ExclusiveGateway' || family === 'activity'
}

/** How many flows into `meeting` come from between the split and it. */
function arrivals(flow: FlowView, split: FlowNode, meeting: FlowNode): number {
  const between = new Set([split.id])
  const waiting = [split.id]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const { target } of flow.outgoing(id)) {
      if (target === meeting.id || between.has(target)) continue
      between.add(target)
      waiting.push(target)
    }
  }
  return flow.incoming(meeting.id).filter(({ source }) => between.has(source)).length
}

function forward(flow: FlowView, node: FlowNode): [string, string[]] {
  return [node.id, flow.outgoing(node.id).map(({ target }) => target)]
}
