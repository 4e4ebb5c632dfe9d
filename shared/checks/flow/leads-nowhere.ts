import type { FlowNode } from '../../bpmn/flow-graph.ts'
import type { FlowView } from './flow-view.ts'

/** Whether a flow that comes to this node stays there: no end, no flow on, no message handed over, no jump by a link or for compensation. */
export function leadsNowhere(flow: FlowView, node: FlowNode): boolean {
  if (node.type === 'EndEvent' || flow.outgoing(node.id).length > 0 || flow.sendsMessage(node.id)) return false
  if (node.trigger === 'link' || node.trigger === 'compensate') return false
  const holder = node.subProcess === null ? undefined : flow.nodeById.get(node.subProcess)
  return holder?.type !== 'AdHocSubProcess'
}
