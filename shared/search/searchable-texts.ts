import type { FlowGraph, FlowNode } from '../bpmn/flow-graph.ts'
import { oneLine } from '../fitgap/steps/one-line.ts'

export const searchableKinds = [
  'step', 'event', 'decision', 'branch', 'message', 'lane', 'pool', 'document', 'annotation', 'system', 'method', 'ground', 'note', 'customisation', 'description', 'comment',
] as const
export type SearchableKind = (typeof searchableKinds)[number]

/** One text of a flow that can be found, with the shape it belongs to. */
export interface SearchableText {
  element: string
  kind: SearchableKind
  text: string
  /** Name of the lane, or of the pool, the shape stands in; '' without one. */
  lane: string
}

const attributes = ['system', 'method', 'ground', 'note', 'customisation'] as const

/** Every text of a flow that can be found: names, names on arrows, documents, notes, attributes; empty ones are left out. */
export function searchableTexts(graph: FlowGraph): SearchableText[] {
  const names = new Map([...graph.lanes, ...graph.pools].map(({ id, name }) => [id, oneLine(name)]))
  const lanes = new Map(graph.nodes.map((node) => [node.id, names.get(node.lane ?? '') || names.get(node.pool ?? '') || '']))
  const laneOf = (element: string) => lanes.get(element) ?? ''
  const readers = new Map(graph.dataLinks.map(({ data, node }) => [data, node]))
  const texts: SearchableText[] = [
    ...graph.nodes.map((node) => ({ element: node.id, kind: kindOf(node), text: node.name, lane: laneOf(node.id) })),
    ...graph.nodes.flatMap((node) => attributes.map((name) => ({ element: node.id, kind: name, text: node.attributes[name] ?? '', lane: laneOf(node.id) }))),
    ...graph.nodes.map((node) => ({ element: node.id, kind: 'description' as const, text: node.documentation, lane: laneOf(node.id) })),
    ...graph.data.map(({ id, name }) => ({ element: id, kind: 'document' as const, text: name, lane: laneOf(readers.get(id) ?? '') })),
    ...graph.sequenceFlows.map(({ id, name, source }) => ({ element: id, kind: 'branch' as const, text: name, lane: laneOf(source) })),
    ...graph.messageFlows.map(({ id, name, source }) => ({ element: id, kind: 'message' as const, text: name, lane: laneOf(source) })),
    ...graph.annotations.map(({ id, text, about }) => ({ element: id, kind: 'annotation' as const, text, lane: laneOf(about[0] ?? '') })),
    ...graph.lanes.map(({ id, name }) => ({ element: id, kind: 'lane' as const, text: name, lane: '' })),
    ...graph.pools.map(({ id, name }) => ({ element: id, kind: 'pool' as const, text: name, lane: '' })),
  ]
  return texts.map((found) => ({ ...found, text: oneLine(found.text) })).filter(({ text }) => text !== '')
}

function kindOf(node: FlowNode): SearchableKind {
  return node.family === 'activity' ? 'step' : node.family === 'event' ? 'event' : 'decision'
}
