import type { FlowGraph } from '../flow-graph.ts'
import { type BpmnDocument, idOf } from './bpmn-document.ts'
import { walk } from '../xml/walk.ts'

export interface DiagramCoverage {
  /** Nothing of the flow is drawn: it has to be laid out before anyone can see it. */
  needsLayout: boolean
  /** Ids of pools and nodes that lack a shape though their surroundings are drawn; the inside of a collapsed sub-process does not count. */
  missingShapes: string[]
  /** Ids named by shapes and edges that are not in the model. */
  strayShapes: string[]
}

/** Compares the diagram part with the model part. */
export function diagramCoverage(document: BpmnDocument, graph: FlowGraph): DiagramCoverage {
  const drawn = new Set<string>()
  const collapsed = new Set<string>()
  const stray: string[] = []
  for (const element of walk(document.root)) {
    if (element.local !== 'BPMNShape' && element.local !== 'BPMNEdge' && element.local !== 'BPMNPlane') continue
    const reference = element.attributes.get('bpmnElement') ?? ''
    const target = document.resolve(reference)
    if (!target) {
      if (reference !== '') stray.push(reference)
      continue
    }
    if (element.local === 'BPMNShape') drawn.add(idOf(target))
    if (element.local === 'BPMNShape' && element.attributes.get('isExpanded') !== 'true') collapsed.add(idOf(target))
  }
  const missingPools = graph.pools.filter((pool) => !drawn.has(pool.id)).map((pool) => pool.id)
  const missingNodes = graph.nodes
    .filter((node) => !drawn.has(node.id) && (node.subProcess === null || (drawn.has(node.subProcess) && !collapsed.has(node.subProcess))))
    .map((node) => node.id)
  const isAnyDrawn = [...graph.pools, ...graph.nodes].some(({ id }) => drawn.has(id))
  const needsLayout = !isAnyDrawn && graph.pools.length + graph.nodes.length > 0
  return { needsLayout, missingShapes: needsLayout ? [] : [...missingPools, ...missingNodes], strayShapes: [...new Set(stray)] }
}
