import type { BpmnDocument } from '../read/bpmn-document.ts'
import { collaborationsOf, idOf, processesOf } from '../read/bpmn-document.ts'
import { childrenNamed } from '../xml/xml-element.ts'
import type { LayoutGraph } from './layout-graph.ts'
import { liesIn, shownProcesses } from './read-layout-graph.ts'

/** What one diagram shows: a collaboration with the processes of its pools, or a process of no pool. */
export interface DiagramRoot {
  id: string
  graph: LayoutGraph
}

/**
 * Splits a document into its diagrams: the first collaboration, then each process that has steps and no pool in it.
 * BPMN allows one root per diagram, so several processes without a collaboration become several diagrams. Beside a collaboration, bpmn-js
 * shows processes that have lanes but no pool in the same diagram; so they stand there.
 */
export function diagramRoots(document: BpmnDocument, graph: LayoutGraph): DiagramRoot[] {
  const collaboration = collaborationsOf(document).find(element => idOf(element) !== '')
  const shown = new Set(collaboration ? [collaboration, ...shownProcesses(document, collaboration)] : [])
  const roots = collaboration ? [{ id: idOf(collaboration), scopes: shown }] : []
  for (const process of processesOf(document)) {
    if (collaboration && childrenNamed(process, 'laneSet').length > 0) shown.add(process)
    else if (!shown.has(process) && idOf(process) !== '') roots.push({ id: idOf(process), scopes: new Set([process]) })
  }
  return roots
    .map(root => ({ id: root.id, graph: within(graph, id => liesIn(document, document.byId.get(id), root.scopes)) }))
    .filter((root, index) => index === 0 || root.graph.nodes.length > 0)
}

function within(graph: LayoutGraph, has: (id: string) => boolean): LayoutGraph {
  const only = <T extends { id: string }>(elements: T[]): T[] => elements.filter(element => has(element.id))
  return {
    ...graph,
    pools: only(graph.pools),
    lanes: only(graph.lanes),
    nodes: only(graph.nodes),
    sequenceFlows: only(graph.sequenceFlows),
    messageFlows: only(graph.messageFlows),
    data: only(graph.data),
    dataLinks: graph.dataLinks.filter(link => has(link.node) && has(link.data)),
    annotations: only(graph.annotations),
    associations: only(graph.associations ?? []),
  }
}
