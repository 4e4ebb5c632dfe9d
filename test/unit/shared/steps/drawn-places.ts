import { DiagramPart } from '../../../../shared/bpmn/layout/insert/diagram-part.ts'
import type { Drawing } from '../../../../shared/bpmn/layout/insert/drawing.ts'
import { overlap } from '../../../../shared/bpmn/layout/insert/drawing.ts'
import { writePlane } from '../../../../shared/bpmn/layout/insert/write-plane.ts'
import type { Shift } from '../../../../shared/bpmn/layout/insert/make-room.ts'
import type { LayoutGraph } from '../../../../shared/bpmn/layout/layout-graph.ts'
import { readLayoutGraph } from '../../../../shared/bpmn/layout/read-layout-graph.ts'
import { openBpmnDocument } from '../../../../shared/bpmn/read/bpmn-document.ts'
import { layoutFaults } from '../bpmn/layout/layout-faults.ts'

/** What the first plane of a diagram shows. */
export function drawnPlaces(xml: string): Drawing {
  return new DiagramPart(xml).planes[0]!.read()
}

export function drawnGraph(xml: string): LayoutGraph {
  return readLayoutGraph(openBpmnDocument(xml))
}

/** Faults of the drawing that something of `touched` has a part in. */
export function faultsAround(xml: string, touched: ReadonlySet<string>): string[] {
  const graph = drawnGraph(xml)
  const drawing = drawnPlaces(xml)
  const expanded = new Set(graph.nodes.flatMap(({ subProcess }) => (subProcess !== null && drawing.shapes.has(subProcess) ? [subProcess] : [])))
  const faults = layoutFaults(graph, { ...drawing, expanded, width: 0, height: 0 })
  return faults.filter((fault) => /^(overlap|straddles|outside|through|undocked|slanted|label|shared|no way|missing)/.test(fault) && fault.split(/[: ]+/).some((word) => touched.has(word)))
}

/** Moves steps of a diagram as a hand does: anywhere free within their lanes, the ends of their flows with them. */
export function movedByHand(xml: string, random: () => number): string {
  const graph = drawnGraph(xml)
  const part = new DiagramPart(xml)
  const plane = part.planes[0]!
  const drawing = plane.read()
  for (const node of graph.nodes) {
    const box = drawing.shapes.get(node.id)
    const lane = drawing.shapes.get(node.lane ?? node.pool ?? '')
    if (!box || !lane || random() < 0.6) continue
    const [x, y] = [Math.round((random() - 0.3) * 160), Math.round((random() - 0.5) * 60)]
    const moved = { ...box, x: box.x + x, y: box.y + y }
    const isWithin = moved.x > lane.x + 40 && moved.y > lane.y + 8 && moved.x + moved.width < lane.x + lane.width && moved.y + moved.height < lane.y + lane.height - 8
    const others = [...graph.nodes, ...graph.data].filter(({ id }) => id !== node.id).flatMap(({ id }) => drawing.shapes.get(id) ?? [])
    if (!isWithin || [...others, ...drawing.labels.values()].some((other) => overlap(other, moved))) continue
    drawing.shapes.set(node.id, moved)
    drawing.labels.delete(node.id)
    for (const flow of [...graph.sequenceFlows, ...graph.messageFlows]) {
      const points = drawing.edges.get(flow.id)
      if (!points) continue
      drawing.edges.set(flow.id, points.map((point, index) => (
        (index === 0 && flow.source === node.id) || (index === points.length - 1 && flow.target === node.id) ? { x: point.x + x, y: point.y + y } : point
      )))
    }
  }
  writePlane(plane, graph, drawing, part)
  return part.write()
}

/** Where something that began there stands after the shifts. */
export function shifted(place: { x: number, y: number }, shifts: readonly Shift[]): { x: number, y: number } {
  const moved = { x: place.x, y: place.y }
  for (const { axis, from, by } of shifts) if (moved[axis] >= from) moved[axis] += by
  return moved
}
