/**
 * What the program knows of one flow, free of XML and of coordinates: the neutral form that matching, Fit & Gap, step table and layout read.
 * It is derived from the diagram text (`readFlowGraph`) and never written back: the text stays the truth.
 */
export interface FlowGraph {
  /** id of the collaboration, or of the only process where there is none. */
  id: string
  name: string
  pools: FlowPool[]
  /** Lanes of every pool and depth, in reading order. */
  lanes: FlowLane[]
  /** Activities, events and gateways of every pool and sub-process, in reading order (see `readFlowGraph`). */
  nodes: FlowNode[]
  sequenceFlows: SequenceFlow[]
  messageFlows: MessageFlow[]
  /** Documents (data objects, inputs, outputs) and data stores; references to one object are one entry. */
  data: FlowData[]
  dataLinks: DataLink[]
  annotations: FlowAnnotation[]
}

export interface FlowPool {
  id: string
  name: string
  /** A black box has no process of its own: a partner outside. */
  isBlackBox: boolean
}

export interface FlowLane {
  id: string
  name: string
  pool: string | null
  parent: string | null
}

export type NodeFamily = 'activity' | 'event' | 'gateway'

export interface FlowNode {
  id: string
  /** BPMN type without the prefix, e.g. `UserTask`, `SubProcess`, `ExclusiveGateway`, `StartEvent`. */
  type: string
  family: NodeFamily
  /** As written in the diagram, line breaks kept. */
  name: string
  documentation: string
  pool: string | null
  /** The innermost lane that holds the node; inside a sub-process, the lane of the outermost sub-process. */
  lane: string | null
  /** The sub-process that holds the node. */
  subProcess: string | null
  /** The activity a boundary event sits on. */
  attachedTo: string | null
  /** On a boundary event that lets its activity go on beside it. */
  isNonInterrupting?: true
  /** For events: `message`, `timer`, `error` …; null for a plain event and for everything that is not an event. */
  trigger: string | null
  /** Attributes of the `kurabe` namespace on this element, by local name (see shared/bpmn/attributes). */
  attributes: Record<string, string>
}

export interface SequenceFlow {
  id: string
  name: string
  source: string
  target: string
  isDefault: boolean
}

export interface MessageFlow {
  id: string
  name: string
  /** Node or pool. */
  source: string
  target: string
}

export interface FlowData {
  id: string
  name: string
  kind: 'document' | 'store'
}

export interface DataLink {
  node: string
  data: string
  direction: 'read' | 'write'
}

export interface FlowAnnotation {
  id: string
  text: string
  /** Elements the note is tied to. */
  about: string[]
}
