import type { FlowGraph } from '../flow-graph.ts'

/** One row of a search index over the elements of a flow. */
export interface ElementSummary {
  id: string
  /** BPMN type, `Participant`, `Lane`, `DataObject`, `DataStore` or `TextAnnotation`. */
  type: string
  name: string
  /** Names, '' where there is none. */
  lane: string
  pool: string
  /** Position among all rows, from 0, in reading order: nodes first, then pools, lanes, documents, notes. */
  order: number
}

/** The rows of one flow; deterministic. */
export function summariseElements(graph: FlowGraph): ElementSummary[] {
  const pools = new Map(graph.pools.map(({ id, name }) => [id, name]))
  const lanes = new Map(graph.lanes.map(({ id, name }) => [id, name]))
  const poolName = (id: string | null) => (id === null ? '' : (pools.get(id) ?? ''))
  const rows = [
    ...graph.nodes.map(({ id, type, name, lane, pool }) => (
      { id, type, name, lane: lane === null ? '' : (lanes.get(lane) ?? ''), pool: poolName(pool) }
    )),
    ...graph.pools.map(({ id, name }) => ({ id, type: 'Participant', name, lane: '', pool: name })),
    ...graph.lanes.map(({ id, name, pool }) => ({ id, type: 'Lane', name, lane: name, pool: poolName(pool) })),
    ...graph.data.map(({ id, name, kind }) => ({ id, type: kind === 'store' ? 'DataStore' : 'DataObject', name, lane: '', pool: '' })),
    ...graph.annotations.map(({ id, text }) => ({ id, type: 'TextAnnotation', name: text, lane: '', pool: '' })),
  ]
  return rows.map((row, order) => ({ ...row, order }))
}
