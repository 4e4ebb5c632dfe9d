/** A flow about to be written: what `draftFlow` makes of a table. Attributes are those of our namespace, by local name. */
export interface FlowDraft {
  name: string
  pools: DraftPool[]
  nodes: DraftNode[]
  flows: DraftFlow[]
  messages: DraftMessage[]
  data: DraftData[]
  dataLinks: DraftDataLink[]
}

export interface DraftPool {
  id: string
  process: string
  name: string
  attributes: Record<string, string>
  lanes: DraftLane[]
}

export interface DraftLane {
  id: string
  name: string
  lanes: DraftLane[]
}

export interface DraftNode {
  id: string
  /** Element name without prefix: `task`, `exclusiveGateway`, `endEvent` … */
  element: string
  name: string
  /** Id of the pool, and of the innermost lane. */
  pool: string
  lane: string | null
  trigger: 'message' | 'timer' | null
  attributes: Record<string, string>
}

export interface DraftFlow {
  id: string
  source: string
  target: string
  name: string
  attributes: Record<string, string>
}

export type DraftMessage = DraftFlow

/** One drawn document or store; several may stand for one object. */
export interface DraftData {
  id: string
  /** Id of the data object or data store that it refers to. */
  object: string
  name: string
  kind: 'document' | 'store'
  pool: string
}

export interface DraftDataLink {
  id: string
  node: string
  data: string
  direction: 'read' | 'write'
  /** Gateways and events take a dotted tie, activities a data association. */
  isAssociation: boolean
}
