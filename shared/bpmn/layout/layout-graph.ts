import type { DataLink, FlowGraph } from '../flow-graph.ts'

/** A flow graph that may also know the ids of its data associations and of the ties of its annotations, so that they can be drawn. */
export interface LayoutGraph extends FlowGraph {
  dataLinks: (DataLink & { id?: string })[]
  /** Dotted ties with an id of their own; where given, they are laid out instead of `FlowAnnotation.about`. */
  associations?: Association[]
}

/** A dotted tie between two elements, or between an element and an annotation. */
export interface Association {
  id: string
  source: string
  target: string
}
