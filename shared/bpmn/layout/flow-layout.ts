/** A point of the diagram in pixels, y downwards. */
export interface Point {
  x: number
  y: number
}

/** An upright rectangle in pixels: `x`, `y` are its upper left corner. */
export interface Bounds {
  x: number
  y: number
  width: number
  height: number
}

/**
 * Where everything of a flow stands, by element id and in pixels.
 * A data association without an id of its own is found under `dataLinkKey`, a tie of an annotation under `annotationLinkKey`.
 */
export interface FlowLayout {
  /** Pools, lanes, nodes, data and annotations. */
  shapes: Map<string, Bounds>
  /** Sub-processes that are drawn with their contents. */
  expanded: Set<string>
  /** Label boxes beside their shapes and flows; names inside a shape have none. */
  labels: Map<string, Bounds>
  /** Waypoints of sequence flows, message flows, data associations and ties of annotations; first and last lie on a border. */
  edges: Map<string, Point[]>
  width: number
  height: number
}

/** The key of a data association in `FlowLayout.edges` when the graph gives it no id. */
export function dataLinkKey(node: string, data: string, direction: string): string {
  return `${node} ${direction} ${data}`
}

/** The key of the tie between an annotation and an element in `FlowLayout.edges` when the graph gives it no id. */
export function annotationLinkKey(annotation: string, about: string): string {
  return `${annotation} about ${about}`
}
