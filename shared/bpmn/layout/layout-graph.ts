import type { DataLink, FlowGraph } from '../flow-graph.ts'

/** A flow graph that may also know the ids of its data associations and of the ties of its annotations, so that they can be drawn. */
export interface LayoutGraph extends FlowGraph {
  dataLinks: (DataLink & { id?: string })[]
  /** Id of the tie by `annotationLinkKey`. */
  annotationLinks?: Map<string, string>
}
