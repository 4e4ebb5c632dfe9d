import type { Bounds, Point } from '../flow-layout.ts'
import type { DiagramPart } from '../insert/diagram-part.ts'
import type { DrawnPlane } from '../insert/drawn-plane.ts'
import { centreOf, type Drawing } from '../insert/drawing.ts'
import { writePlane } from '../insert/write-plane.ts'
import type { LayoutGraph } from '../layout-graph.ts'
import type { LayoutOptions } from '../layout-options.ts'
import { layoutFlow } from '../layout-flow.ts'

/** Lays the flow that a plane shows out anew; the upper left corner of the drawing stays, and groups keep around what they held. */
export function arrangePlane(plane: DrawnPlane, graph: LayoutGraph, part: DiagramPart, options: LayoutOptions): void {
  if (graph.nodes.length + graph.pools.length + graph.data.length === 0) return
  const old = plane.read()
  const layout = layoutFlow(graph, options)
  const corner = cornerOf(old)
  const moved = ({ x, y, ...size }: Bounds): Bounds => ({ x: x + corner.x, y: y + corner.y, ...size })
  const drawing: Drawing = {
    shapes: new Map([...layout.shapes].map(([id, bounds]) => [id, moved(bounds)])),
    labels: new Map([...layout.labels].map(([id, bounds]) => [id, moved(bounds)])),
    edges: new Map([...layout.edges].map(([id, points]) => [id, points.map(({ x, y }): Point => ({ x: x + corner.x, y: y + corner.y }))])),
  }
  const known = new Set([...graph.nodes, ...graph.data, ...graph.annotations, ...graph.pools, ...graph.lanes].map(({ id }) => id))
  for (const [id, bounds] of old.shapes) {
    if (known.has(id)) continue
    const inside = [...old.shapes].filter(([other, box]) => known.has(other) && !isArea(other, graph) && holdsMiddle(bounds, box)).map(([other]) => other)
    drawing.shapes.set(id, around(inside.flatMap((other) => drawing.shapes.get(other) ?? [])) ?? bounds)
    const label = old.labels.get(id)
    const place = drawing.shapes.get(id)!
    if (label) drawing.labels.set(id, { ...label, x: label.x + place.x - bounds.x, y: label.y + place.y - bounds.y })
  }
  for (const [id, points] of old.edges) if (!drawing.edges.has(id)) drawing.edges.set(id, points)
  for (const { id } of [...graph.pools, ...graph.lanes]) plane.setAttribute(id, 'isHorizontal', 'true')
  for (const id of layout.expanded) plane.setAttribute(id, 'isExpanded', 'true')
  writePlane(plane, graph, drawing, part)
}

function cornerOf({ shapes }: Drawing): Point {
  const boxes = [...shapes.values()]
  return boxes.length === 0 ? { x: 20, y: 20 } : { x: Math.round(Math.min(...boxes.map(({ x }) => x))), y: Math.round(Math.min(...boxes.map(({ y }) => y))) }
}

function isArea(id: string, { pools, lanes }: LayoutGraph): boolean {
  return [...pools, ...lanes].some((area) => area.id === id)
}

function holdsMiddle(outer: Bounds, inner: Bounds): boolean {
  const { x, y } = centreOf(inner)
  return x > outer.x && x < outer.x + outer.width && y > outer.y && y < outer.y + outer.height
}

/** The box around others, with the room that a group keeps free. */
function around(boxes: readonly Bounds[]): Bounds | null {
  if (boxes.length === 0) return null
  const room = 14
  const x = Math.min(...boxes.map((box) => box.x)) - room
  const y = Math.min(...boxes.map((box) => box.y)) - room
  return {
    x, y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) + room - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) + room - y,
  }
}
