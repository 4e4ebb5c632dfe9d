import { openBpmnDocument } from '../../read/bpmn-document.ts'
import { addDiagram, withoutDiagrams } from '../add-diagram.ts'
import { diagramRoots } from '../diagram-roots.ts'
import { DiagramPart } from '../insert/diagram-part.ts'
import type { DrawnPlane } from '../insert/drawn-plane.ts'
import { reviseDrawing } from '../insert/revise-drawing.ts'
import { writePlane } from '../insert/write-plane.ts'
import type { LayoutGraph } from '../layout-graph.ts'
import type { LayoutOptions } from '../layout-options.ts'
import { defaultLayoutOptions } from '../layout-options.ts'
import { readLayoutGraph } from '../read-layout-graph.ts'
import { arrangePlane } from './arrange-plane.ts'
import { insideOf, shownGraph } from './shown-graph.ts'

export interface ArrangedFlow {
  xml: string
  /** Ids of the steps that stand elsewhere now. */
  moved: string[]
}

export interface ArrangeOptions extends Partial<LayoutOptions> {
  /** Ids of the steps to arrange; without it, all. */
  selection?: readonly string[]
}

/**
 * Arranges the drawing of a flow (整列). Whole: every plane is laid out anew; ids, colours, and what is open or closed stay. A selection: only its
 * steps move, each within its lane, to where the flow leads, with the documents that belong to them alone; everything else stays, lanes do not grow,
 * and a step that finds no better place stays too. A text without diagram part gets one. The same text gives the same drawing.
 * @throws XmlProblem where the text is not XML.
 */
export async function arrangeFlow(xml: string, { selection, ...given }: ArrangeOptions = {}): Promise<ArrangedFlow> {
  const options = { ...defaultLayoutOptions, ...given }
  const document = openBpmnDocument(xml)
  const graph = inOrderOfText(xml, readLayoutGraph(document))
  const part = new DiagramPart(xml)
  const places = placesOf(part.planes)
  const roots = diagramRoots(document, graph)
  if (selection === undefined && !roots.some(({ id }) => part.planes.some(({ root }) => root === id))) {
    const drawn = await addDiagram(xml, given)
    return { xml: drawn, moved: changed(places, placesOf(new DiagramPart(drawn).planes), graph) }
  }
  const chosen = new Set(selection)
  for (const plane of part.planes) {
    const all = roots.find(({ id }) => id === plane.root)?.graph ?? insideOf(graph, plane.root)
    const shown = shownGraph(all, plane, part.planes)
    if (selection === undefined) arrangePlane(plane, shown, part, options)
    else if (shown.nodes.some(({ id }) => chosen.has(id))) arrangeChosen(plane, shown, chosen, part, options)
  }
  const moved = changed(places, placesOf(part.planes), graph)
  return { xml: moved.length === 0 && selection !== undefined ? xml : part.write(), moved }
}

function arrangeChosen(plane: DrawnPlane, graph: LayoutGraph, chosen: ReadonlySet<string>, part: DiagramPart, options: LayoutOptions): void {
  const restless = new Set(graph.nodes.flatMap(({ id }) => (chosen.has(id) ? [id] : [])))
  while (restless.size > 0) {
    const drawing = plane.read()
    const revised = reviseDrawing({ before: graph, after: graph, restless, mayShift: false, rooms: new Map() }, drawing, options)
    const stuck = [...(revised?.stuck ?? restless)].filter((id) => restless.has(id))
    if (revised?.stuck.size === 0) writePlane(plane, graph, drawing, part)
    if (stuck.length === 0) return
    for (const id of stuck) restless.delete(id)
  }
}

/** The graph with everything but pools and lanes in an order that the drawing has no part in: what is arranged twice stays as it is. */
function inOrderOfText(xml: string, graph: LayoutGraph): LayoutGraph {
  const plain = readLayoutGraph(openBpmnDocument(withoutDiagrams(xml)))
  const ranks = new Map([plain.nodes, plain.sequenceFlows, plain.messageFlows, plain.data, plain.annotations].flatMap((list) => list.map(({ id }, rank) => [id, rank] as const)))
  const sorted = <T extends { id: string }>(list: T[]): T[] => list.toSorted((one, other) => (ranks.get(one.id) ?? 0) - (ranks.get(other.id) ?? 0))
  return {
    ...graph, nodes: sorted(graph.nodes), sequenceFlows: sorted(graph.sequenceFlows), messageFlows: sorted(graph.messageFlows),
    data: sorted(graph.data), annotations: sorted(graph.annotations),
  }
}

function placesOf(planes: readonly DrawnPlane[]): Map<string, string> {
  return new Map(planes.flatMap((plane) => [...plane.read().shapes].map(([id, { x, y }]): [string, string] => [id, `${x} ${y}`])))
}

function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>, graph: LayoutGraph): string[] {
  return graph.nodes.map(({ id }) => id).filter((id) => after.has(id) && before.get(id) !== after.get(id))
}
