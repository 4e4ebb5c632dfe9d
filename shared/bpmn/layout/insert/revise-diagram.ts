import { openBpmnDocument } from '../../read/bpmn-document.ts'
import { diagramRoots } from '../diagram-roots.ts'
import type { LayoutGraph } from '../layout-graph.ts'
import type { LayoutOptions } from '../layout-options.ts'
import { defaultLayoutOptions } from '../layout-options.ts'
import { readLayoutGraph } from '../read-layout-graph.ts'
import { DiagramPart } from './diagram-part.ts'
import type { DrawnPlane } from './drawn-plane.ts'
import type { Drawing } from './drawing.ts'
import { linksOf } from './drawing-ties.ts'
import type { Shift } from './make-room.ts'
import { reviseDrawing } from './revise-drawing.ts'

export interface RevisedDiagram {
  xml: string
  /** Shapes that got a place, and flows that were drawn anew. */
  placed: Set<string>
  routed: Set<string>
  /** The shifts by which everything else moved. */
  shifts: Shift[]
}

/** More steps without a place than this are laid out with the whole diagram. */
export const newStepsLimit = 300

/**
 * Brings the diagram part of a text to its model after a change of the model, and keeps what stands where it stood: places, bends, colours.
 * @param before the text before the change; its model and diagram part fit together.
 * @param xml the same with another model, its diagram part untouched.
 * @returns null where the diagram has to be laid out as a whole: nothing is drawn yet, pools or lanes stand upright, a pool or lane has to be drawn
 * around what stands free so far, or more than `newStepsLimit` steps are new.
 */
export function reviseDiagram(before: string, xml: string, given: Partial<LayoutOptions> = {}): RevisedDiagram | null {
  const options = { ...defaultLayoutOptions, ...given }
  const known = openBpmnDocument(before)
  const old = readLayoutGraph(known)
  const document = openBpmnDocument(xml)
  const part = new DiagramPart(xml)
  const revised: RevisedDiagram = { xml, placed: new Set(), routed: new Set(), shifts: [] }
  const drawnElsewhere = part.planes.slice(1).some((plane) => plane.read().shapes.size > 0)
  for (const { id, graph } of diagramRoots(document, readLayoutGraph(document))) {
    const plane = part.planes.find(({ root }) => root === id)
    if (!plane || plane.hasUprightAreas()) return null
    const drawing = plane.read()
    const shown = drawnElsewhere ? withoutHidden(graph, part, plane) : graph
    if (!graph.nodes.some((node) => drawing.shapes.has(node.id))) return null
    if (graph.nodes.filter((node) => node.subProcess === null && !drawing.shapes.has(node.id)).length > newStepsLimit) return null
    const done = reviseDrawing({ before: old, after: shown, restless: new Set(), mayShift: true }, drawing, options)
    if (!done) return null
    writePlane(plane, shown, drawing, part)
    for (const shape of done.placed) revised.placed.add(shape)
    for (const flow of done.routed) revised.routed.add(flow)
    revised.shifts.push(...done.shifts)
  }
  for (const plane of part.planes) plane.keepOnly((id) => document.byId.has(id) || !known.byId.has(id))
  return { ...revised, xml: part.write() }
}

/** The graph without what other planes show: the contents of closed sub-processes. */
function withoutHidden(graph: LayoutGraph, part: DiagramPart, plane: DrawnPlane): LayoutGraph {
  const hidden = new Set(part.planes.filter((other) => other !== plane).flatMap((other) => [...other.read().shapes.keys()]))
  for (const id of plane.read().shapes.keys()) hidden.delete(id)
  const shown = <T extends { id: string }>(elements: T[]): T[] => elements.filter(({ id }) => !hidden.has(id))
  return {
    ...graph, nodes: shown(graph.nodes), data: shown(graph.data), annotations: shown(graph.annotations),
    sequenceFlows: graph.sequenceFlows.filter(({ source, target }) => !hidden.has(source) && !hidden.has(target)),
    dataLinks: graph.dataLinks.filter(({ node, data }) => !hidden.has(node) && !hidden.has(data)),
  }
}

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
