import { localName, rawAttribute, setRawAttribute } from '../../bpmn/xml/raw-tree.ts'
import { addFlow, routeAnew } from './add-node.ts'
import type { FixedDiagram } from './fixed-diagram.ts'

/**
 * Lets every sequence flow that leaves `from` leave `to`, which stands behind it, and joins the two. Which way is the default one goes along.
 * A flow that left to the right keeps its bends, the others are drawn anew.
 */
export function moveOutgoing(diagram: FixedDiagram, from: string, to: string, joint: string): void {
  const { text, drawing } = diagram
  const flows = text.all((one) => localName(one) === 'sequenceFlow' && rawAttribute(one, 'sourceRef') === from)
  const standard = text.attribute(from, 'default')
  const isSplit = localName(text.element(to)!).endsWith('Gateway')
  for (const flow of flows) {
    const id = rawAttribute(flow, 'id') ?? ''
    const target = rawAttribute(flow, 'targetRef') ?? ''
    text.connect(id, to, target)
  }
  if (standard !== undefined) {
    setRawAttribute(text.element(from)!, 'default', null)
    if (localName(text.element(to)!) !== 'parallelGateway') text.set(to, 'default', standard)
  }
  const [old, place] = [drawing.bounds(from), drawing.bounds(to)]
  if (!old || !place) return addFlow(diagram, joint, from, to)
  for (const flow of flows) {
    const id = rawAttribute(flow, 'id') ?? ''
    const [start, ...rest] = drawing.points(id)
    const centre = place.y + place.height / 2
    const next = rest[0]
    const isLevel = start !== undefined && next !== undefined && start.y === next.y && next.x > place.x + place.width
      && (isSplit ? Math.abs(start.y - centre) < 1 : start.y >= place.y && start.y <= place.y + place.height)
    if (isLevel) drawing.setPoints(id, [{ x: place.x + place.width, y: start.y }, ...rest])
    else routeAnew(diagram, id, to, rawAttribute(flow, 'targetRef') ?? '')
  }
  addFlow(diagram, joint, from, to)
}
