import type { FlowNode } from '../../bpmn/flow-graph.ts'
import type { FlowView } from './flow-view.ts'

/** Whether nothing joins a node to the others of its scope, though there are others. */
export function isAlone(flow: FlowView, node: FlowNode, nodes: readonly FlowNode[]): boolean {
  const isJoined = flow.incoming(node.id).length > 0 || flow.outgoing(node.id).length > 0
  return !isJoined && nodes.length > 1 && !flow.receivesMessage(node.id) && !flow.sendsMessage(node.id)
}
