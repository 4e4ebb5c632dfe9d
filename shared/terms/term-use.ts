import type { FlowGraph } from '../bpmn/flow-graph.ts'

/** Where in a diagram a text stands: the name of an element, the text of an annotation, or an attribute of a step. */
export const termFields = ['name', 'annotation', 'system', 'method', 'ground', 'note'] as const
export type TermField = (typeof termFields)[number]

/** One text in which a term is used. */
export interface TermUse {
  flow: string
  element: string
  field: TermField
  /** The whole text, as in the diagram. */
  text: string
}

/** A text that shall become another. It is changed only where it still is what it was. */
export interface TextChange {
  element: string
  field: TermField
  from: string
  to: string
}

export interface FlowToRead {
  flow: string
  graph: FlowGraph
}

const attributes = ['system', 'method', 'ground', 'note'] as const

/** Every text of a flow that can hold terms, whether it is the name of a document included. */
export function textsOfFlow({ flow, graph }: FlowToRead): (TermUse & { isDocument: boolean })[] {
  const named = [...graph.nodes, ...graph.lanes, ...graph.pools, ...graph.sequenceFlows, ...graph.messageFlows]
  const uses = [
    ...named.map(({ id, name }) => ({ flow, element: id, field: 'name' as const, text: name, isDocument: false })),
    ...graph.data.map(({ id, name }) => ({ flow, element: id, field: 'name' as const, text: name, isDocument: true })),
    ...graph.annotations.map(({ id, text }) => ({ flow, element: id, field: 'annotation' as const, text, isDocument: false })),
    ...graph.nodes.flatMap((node) => attributes.map((field) => ({ flow, element: node.id, field, text: node.attributes[field] ?? '', isDocument: false }))),
  ]
  return uses.filter(({ text, element }) => text !== '' && element !== '')
}
