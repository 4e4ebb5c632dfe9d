import { readLayoutGraph } from '../../bpmn/layout/read-layout-graph.ts'
import type { TableSource } from './table-source.ts'

/**
 * Names of documents and stores by node and direction (`<node> read`, `<node> write`), each once, in the order of the text. A name is that
 * of the drawing a step is tied to: one object may be drawn under several names (転入届, 転入届（控え）).
 */
export function viewDocuments(source: TableSource): Map<string, string[]> {
  const { data, dataLinks, associations = [] } = readLayoutGraph(source.document)
  const names = new Map(data.map(({ id, name }) => [id, name.replace(/\s*\n\s*/g, ' ').trim()]))
  const flows = new Map(source.graph.sequenceFlows.map((flow) => [flow.id, flow]))
  const documents = new Map<string, string[]>()
  const add = (node: string, reference: string, direction: 'read' | 'write') => {
    const name = names.get(reference) ?? ''
    const known = documents.get(`${node} ${direction}`) ?? []
    if (name !== '' && !known.includes(name)) documents.set(`${node} ${direction}`, [...known, name])
  }
  /** A document tied to a sequence flow is written by the flow's source and read by its target. */
  const tie = (other: string, reference: string, direction: 'read' | 'write') => {
    const flow = flows.get(other)
    if (!flow) add(other, reference, direction)
    else {
      add(flow.source, reference, 'write')
      add(flow.target, reference, 'read')
    }
  }
  for (const { node, data: reference, direction } of dataLinks) add(node, reference, direction)
  for (const { source: from, target: to } of associations) {
    if (names.has(from)) tie(to, from, 'read')
    else if (names.has(to)) tie(from, to, 'write')
  }
  return documents
}
