import type { Bounds } from '../../bpmn/layout/flow-layout.ts'
import { localName, textIn, type RawElement } from '../../bpmn/xml/raw-tree.ts'
import type { FixedDiagram } from './fixed-diagram.ts'
import { routeBetween } from './route-between.ts'

export interface NewNode {
  local: string
  id: string
  name?: string
  bounds: Bounds | null
}

/** Puts a new node into the process, the lanes and, where there is a place for it, the drawing of another. */
export function addNode({ text, drawing }: FixedDiagram, { local, id, name = '', bounds }: NewNode, beside: string): void {
  const scope = text.scopeOf(beside)
  if (!scope) return
  text.add(scope, text.make(local, { id, name }))
  for (const lane of lanesNaming(text.all((one) => localName(one) === 'flowNodeRef' && textIn(one) === beside))) {
    text.add(lane, text.make('flowNodeRef', {}, [], id))
  }
  if (bounds) drawing.addShape(id, bounds, local === 'exclusiveGateway' ? { isMarkerVisible: 'true' } : {})
}

/** Puts a new sequence flow between two nodes into the process and, where both are drawn, into the drawing. */
export function addFlow(diagram: FixedDiagram, id: string, source: string, target: string): void {
  const { text, drawing } = diagram
  const scope = text.scopeOf(source)
  if (!scope) return
  text.add(scope, text.make('sequenceFlow', { id, sourceRef: source, targetRef: target }))
  text.connect(id, source, target)
  const points = routeBetween(diagram, source, target, id)
  if (points.length > 0) drawing.addEdge(id, points)
}

/** Draws a flow anew between its two ends, where it is drawn. */
export function routeAnew(diagram: FixedDiagram, flow: string, source: string, target: string): void {
  if (!diagram.drawing.edges.has(flow)) return
  const points = routeBetween(diagram, source, target, flow)
  if (points.length > 0) diagram.drawing.setPoints(flow, points)
}

function lanesNaming(references: readonly RawElement[]): RawElement[] {
  return references.flatMap(({ parent }) => parent ?? [])
}
