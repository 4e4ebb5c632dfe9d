import type { LayoutGraph } from '../layout-graph.ts'
import type { DiagramPart } from './diagram-part.ts'
import type { Drawing } from './drawing.ts'
import { linksOf } from './drawing-ties.ts'
import type { DrawnPlane } from './drawn-plane.ts'

/** Writes what differs between a drawing and its plane. */
export function writePlane(plane: DrawnPlane, graph: LayoutGraph, drawing: Drawing, part: DiagramPart): void {
  const old = plane.read()
  const areas = new Set([...graph.pools, ...graph.lanes].map(({ id }) => id))
  const types = new Map(graph.nodes.map(({ id, type }) => [id, type]))
  const ids = new Set(linksOf(graph).map(({ id }) => id))
  for (const id of old.shapes.keys()) if (!drawing.shapes.has(id)) plane.remove(id)
  for (const id of old.edges.keys()) if (!drawing.edges.has(id)) plane.remove(id)
  for (const [id, bounds] of drawing.shapes) {
    const label = drawing.labels.get(id) ?? null
    if (same(old.shapes.get(id), bounds) && same(old.labels.get(id) ?? null, label)) continue
    plane.setShape(id, bounds, label, areas.has(id) ? { isHorizontal: 'true' } : attributesOf(types.get(id) ?? ''), part.newId)
  }
  for (const [id, points] of drawing.edges) {
    const label = drawing.labels.get(id) ?? null
    if (!ids.has(id) || (same(old.edges.get(id), points) && same(old.labels.get(id) ?? null, label))) continue
    plane.setEdge(id, points, label, part.newId)
  }
}

function attributesOf(type: string): Record<string, string> {
  if (['SubProcess', 'AdHocSubProcess', 'Transaction'].includes(type)) return { isExpanded: 'false' }
  return type === 'ExclusiveGateway' ? { isMarkerVisible: 'true' } : {}
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
