import type { Bounds, Point } from '../../bpmn/layout/flow-layout.ts'
import { type Dock, findLooseWay } from '../../bpmn/layout/loose-way.ts'
import { localName } from '../../bpmn/xml/raw-tree.ts'
import type { FixedDiagram } from './fixed-diagram.ts'

/** A way from one shape to another through the drawing, clear of shapes and names, never along another flow. Both ends must be drawn. */
export function routeBetween(diagram: FixedDiagram, source: string, target: string, flow: string): Point[] {
  const { drawing, text } = diagram
  const [from, to] = [drawing.bounds(source), drawing.bounds(target)]
  if (!from || !to) return []
  const edges = [...drawing.edges.keys()].filter((id) => id !== flow)
  const solids = [...drawing.shapes.keys()].filter((id) => !drawing.isContainer(id)).flatMap((id) => drawing.bounds(id) ?? [])
  const labels = [...drawing.shapes.keys(), ...edges].flatMap((id) => drawing.label(id) ?? [])
  const lines = edges.flatMap((id) => {
    const points = drawing.points(id)
    return points.slice(1).map((point, index): [Point, Point] => [points[index]!, point])
  })
  const element = text.element(flow)
  const isTie = element !== undefined && localName(element) !== 'sequenceFlow'
  return findLooseWay({ starts: docksOf(from, 'right', isTie), goals: docksOf(to, 'left', isTie), solids: [...solids, ...labels], lines })
}

/** The middles of the four sides; sequence flows leave to the right and arrive from the left where they can, ties of documents above and below. */
function docksOf({ x, y, width, height }: Bounds, best: 'left' | 'right', isTie: boolean): Dock[] {
  const cost = (side: Dock['side']) => {
    if (side === 'up' || side === 'down') return isTie ? 0 : 30
    return isTie ? 40 : side === best ? 0 : 80
  }
  const middle = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) }
  const sides: Dock[] = [
    { x: x + width, y: middle.y, side: 'right', cost: cost('right') },
    { x, y: middle.y, side: 'left', cost: cost('left') },
    { x: middle.x, y: y + height, side: 'down', cost: cost('down') },
    { x: middle.x, y, side: 'up', cost: cost('up') },
  ]
  return sides
}
