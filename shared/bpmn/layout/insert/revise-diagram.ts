import { openBpmnDocument } from '../../read/bpmn-document.ts'
import { shownGraph } from '../arrange/shown-graph.ts'
import { diagramRoots } from '../diagram-roots.ts'
import type { LayoutOptions } from '../layout-options.ts'
import { defaultLayoutOptions } from '../layout-options.ts'
import { readLayoutGraph } from '../read-layout-graph.ts'
import { DiagramPart } from './diagram-part.ts'
import type { Shift } from './make-room.ts'
import { type MadeRoom, reviseDrawing } from './revise-drawing.ts'
import { writePlane } from './write-plane.ts'

export interface RevisedDiagram {
  xml: string
  /** Shapes that got a place, and flows that were drawn anew. */
  placed: Set<string>
  routed: Set<string>
  /** The shifts by which everything else moved. */
  shifts: Shift[]
  /** Room that was made for each step placed, to be given back when the step goes. */
  rooms: Map<string, MadeRoom[]>
}

/** More steps without a place than this are laid out with the whole diagram. */
export const newStepsLimit = 300

/**
 * Brings the diagram part of a text to its model after a change of the model, and keeps what stands where it stood: places, bends, colours.
 * @param before the text before the change; its model and diagram part fit together.
 * @param xml the same with another model, its diagram part untouched.
 * @param rooms room that was made for steps which are gone now.
 * @returns null where the diagram has to be laid out as a whole: nothing is drawn yet, pools or lanes stand upright, a pool or lane has to be drawn
 * around what stands free so far, or more than `newStepsLimit` steps are new, or a step finds no place at all.
 */
export function reviseDiagram(
  before: string, xml: string, given: Partial<LayoutOptions> = {}, rooms: ReadonlyMap<string, readonly MadeRoom[]> = new Map(),
): RevisedDiagram | null {
  const options = { ...defaultLayoutOptions, ...given }
  const known = openBpmnDocument(before)
  const old = readLayoutGraph(known)
  const document = openBpmnDocument(xml)
  const part = new DiagramPart(xml)
  const revised: RevisedDiagram = { xml, placed: new Set(), routed: new Set(), shifts: [], rooms: new Map() }
  for (const { id, graph } of diagramRoots(document, readLayoutGraph(document))) {
    const plane = part.planes.find(({ root }) => root === id)
    if (!plane || plane.hasUprightAreas()) return null
    const drawing = plane.read()
    const shown = shownGraph(graph, plane, part.planes)
    if (!graph.nodes.some((node) => drawing.shapes.has(node.id))) return null
    if (graph.nodes.filter((node) => node.subProcess === null && !drawing.shapes.has(node.id)).length > newStepsLimit) return null
    const done = reviseDrawing({ before: old, after: shown, restless: new Set(), mayShift: true, rooms }, drawing, options)
    if (!done || done.stuck.size > 0) return null
    writePlane(plane, shown, drawing, part)
    for (const shape of done.placed) revised.placed.add(shape)
    for (const flow of done.routed) revised.routed.add(flow)
    revised.shifts.push(...done.shifts)
    for (const [id, made] of done.rooms) revised.rooms.set(id, made)
  }
  for (const plane of part.planes) plane.keepOnly((id) => document.byId.has(id) || !known.byId.has(id))
  return { ...revised, xml: part.write() }
}
