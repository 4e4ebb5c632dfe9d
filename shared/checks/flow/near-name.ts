import type { FlowNode } from '../../bpmn/flow-graph.ts'
import type { FlowView } from './flow-view.ts'

/** The named neighbour by which a nameless node is found: its host, the step before it, or the step after it; '' where none has a name. */
export function nearName(flow: FlowView, node: FlowNode): string {
  const before = flow.incoming(node.id).map(({ source }) => source)
  const after = flow.outgoing(node.id).map(({ target }) => target)
  const names = [node.attachedTo, ...before, ...after].map((id) => flow.nodeById.get(id ?? '')?.name ?? '')
  return names.find((name) => name.trim() !== '') ?? ''
}
