import type { Bounds } from '../../bpmn/layout/flow-layout.ts'
import { holdsCentre } from '../../bpmn/read/diagram-bounds.ts'
import type { Size } from '../../bpmn/layout/shape-size.ts'
import type { DrawingText } from './drawing-text.ts'
import { endsOf } from './ends-of.ts'
import type { FixedDiagram } from './fixed-diagram.ts'
import { insertRoom } from './insert-room.ts'

/** Free width between two steps, between a step and the border of its lane, and the width of a lane's header, in pixels. */
const gap = 36
const margin = 16
const header = 30

/**
 * The place of a new shape behind a step, on its level; where something stands there already, everything behind the step moves on.
 * Null where the step is not drawn.
 */
export function placeBehind(diagram: FixedDiagram, step: string, size: Size): Bounds | null {
  const { drawing } = diagram
  const from = drawing.bounds(step)
  if (!from) return null
  const right = from.x + from.width
  const wanted = { x: right + gap, y: levelOf(from, size), ...size }
  const end = wanted.x + size.width
  const space = { x: right + 1, y: wanted.y - 8, width: gap + size.width + gap - 1, height: size.height + 16 }
  const stops = [
    ...obstacles(diagram, step, space).map((obstacle) => obstacle.x - gap),
    ...containersOf(drawing, from).map((container) => container.x + container.width - margin),
  ]
  const missing = end - Math.min(end, ...stops)
  if (missing > 0) insertRoom(diagram, 'x', right + 1, Math.ceil(missing / 10) * 10)
  return wanted
}

/** The place of a new shape before a step, on its level; where there is no room, the step and everything behind it moves on. */
export function placeBefore(diagram: FixedDiagram, step: string, size: Size): Bounds | null {
  const { drawing } = diagram
  const from = drawing.bounds(step)
  if (!from) return null
  const space = { x: from.x - gap - size.width - gap, y: levelOf(from, size) - 8, width: gap + size.width + gap - 1, height: size.height + 16 }
  const stops = [
    ...obstacles(diagram, step, space).map((obstacle) => obstacle.x + obstacle.width + gap),
    ...containersOf(drawing, from).map((container) => container.x + header + margin),
  ]
  const start = from.x - gap - size.width
  const missing = Math.max(start, ...stops) - start
  const shift = missing > 0 ? Math.ceil(missing / 10) * 10 : 0
  if (shift > 0) insertRoom(diagram, 'x', from.x, shift)
  return { x: start + shift, y: levelOf(from, size), ...size }
}

function levelOf(step: Bounds, size: Size): number {
  return Math.round(step.y + step.height / 2 - size.height / 2)
}

/** What stands in a space: shapes, and upright parts of flows that do not belong to the step. */
function obstacles({ drawing, text }: FixedDiagram, step: string, space: Bounds): Bounds[] {
  const shapes = [...drawing.shapes.keys()].filter((id) => id !== step && !drawing.isContainer(id)).flatMap((id) => drawing.bounds(id) ?? [])
  const uprights = [...drawing.edges.keys()].flatMap((id) => {
    const ends = endsOf(text, id)
    if (ends?.source === step || ends?.target === step) return []
    const points = drawing.points(id)
    return points.slice(1).flatMap((point, index) => {
      const before = points[index]!
      const y = Math.min(point.y, before.y)
      return point.x === before.x ? [{ x: point.x, y, width: 0, height: Math.abs(point.y - before.y) }] : []
    })
  })
  return [...shapes, ...uprights].filter((one) => meet(one, space))
}

function containersOf(drawing: DrawingText, step: Bounds): Bounds[] {
  const containers = [...drawing.shapes.keys()].filter((id) => drawing.isContainer(id)).flatMap((id) => drawing.bounds(id) ?? [])
  return containers.filter((container) => container.width > step.width && holdsCentre(container, step))
}

/** Whether two boxes share more than a border. */
export function meet(one: Bounds, other: Bounds): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height
    || (one.width === 0 && one.x >= other.x && one.x < other.x + other.width && one.y < other.y + other.height && other.y < one.y + one.height)
}
