import type { Bounds } from '../../bpmn/layout/flow-layout.ts'
import { localName } from '../../bpmn/xml/raw-tree.ts'
import { routeAnew } from './add-node.ts'
import { endsOf } from './ends-of.ts'
import type { FixedDiagram } from './fixed-diagram.ts'
import { insertRoom } from './insert-room.ts'
import { meet } from './place-beside.ts'

/** Left free between a shape and the border of what holds it, and between two shapes, in pixels. */
const margin = 10
const header = 30

/** Moves a shape, with what sits on its border, by the shortest way to a free place inside the container; its flows are drawn anew. */
export function moveInto(diagram: FixedDiagram, id: string, container: string): void {
  const { drawing } = diagram
  const shape = drawing.bounds(id)
  if (!shape || !drawing.bounds(container)) return
  growTo(diagram, container, shape.height + 2 * margin)
  const around = drawing.bounds(container)!
  const from = drawing.bounds(id)!
  const place = freePlace(diagram, id, from, around) ?? clamp(from, around)
  const [dx, dy] = [place.x - from.x, place.y - from.y]
  const riders = [id, ...attachedTo(diagram, id)]
  for (const rider of riders) {
    const bounds = drawing.bounds(rider)
    if (bounds) drawing.setBounds(rider, { ...bounds, x: bounds.x + dx, y: bounds.y + dy })
    const label = drawing.label(rider)
    if (label) drawing.setLabel(rider, { ...label, x: label.x + dx, y: label.y + dy })
  }
  for (const edge of drawing.edges.keys()) {
    const ends = endsOf(diagram.text, edge)
    if (ends && (riders.includes(ends.source) || riders.includes(ends.target))) routeAnew(diagram, edge, ends.source, ends.target)
  }
}

/** Makes a lane or pool at least this high; what is below moves down. */
export function growTo(diagram: FixedDiagram, container: string, height: number): void {
  const bounds = diagram.drawing.bounds(container)
  if (bounds && bounds.height < height) insertRoom(diagram, 'y', bounds.y + bounds.height - 1, height - bounds.height)
}

/** The nearest place inside that meets no other shape, on a raster of 10 px; null where all is taken. */
function freePlace({ drawing }: FixedDiagram, id: string, shape: Bounds, around: Bounds): Bounds | null {
  const others = [...drawing.shapes.keys()].filter((other) => other !== id && !drawing.isContainer(other)).flatMap((other) => drawing.bounds(other) ?? [])
  const first = clamp(shape, around)
  const last = { x: around.x + around.width - margin - shape.width, y: around.y + around.height - margin - shape.height }
  let best: Bounds | null = null
  let shortest = Number.POSITIVE_INFINITY
  const top = around.y + margin
  for (const y of [first.y, ...steps(top, last.y)]) {
    for (const x of [first.x, ...steps(around.x + header + margin, last.x)]) {
      const way = Math.abs(x - shape.x) + Math.abs(y - shape.y)
      const place = { ...shape, x, y }
      const wide = { x: x - margin, y: y - margin, width: shape.width + 2 * margin, height: shape.height + 2 * margin }
      if (way >= shortest || others.some((other) => meet(other, wide))) continue
      best = place
      shortest = way
    }
  }
  return best
}

function clamp(shape: Bounds, around: Bounds): Bounds {
  const between = (value: number, least: number, most: number) => Math.round(Math.max(least, Math.min(value, most)))
  return {
    ...shape,
    x: between(shape.x, around.x + header + margin, around.x + around.width - margin - shape.width),
    y: between(shape.y, around.y + margin, around.y + around.height - margin - shape.height),
  }
}

function steps(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, Math.floor((to - from) / 10) + 1) }, (_, index) => from + index * 10)
}

function attachedTo({ text }: FixedDiagram, id: string): string[] {
  return text.all((one) => localName(one) === 'boundaryEvent').map((one) => /\sid="([^"]*)"/.exec(one.open)?.[1] ?? '').filter((event) => text.attribute(event, 'attachedToRef') === id)
}
