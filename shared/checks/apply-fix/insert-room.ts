import type { Bounds, Point } from '../../bpmn/layout/flow-layout.ts'
import type { DrawingText } from './drawing-text.ts'
import { endsOf } from './ends-of.ts'
import type { FixedDiagram } from './fixed-diagram.ts'

export type Axis = 'x' | 'y'

const extents = { x: 'width', y: 'height' } as const

/**
 * Moves everything behind a line across the sheet by `size` pixels (a negative size closes a gap): shapes and names behind it move, pools, lanes
 * and open sub-processes that it cuts become larger, flows stretch. What stands before the line stays where it is.
 */
export function insertRoom({ text, drawing }: FixedDiagram, axis: Axis, line: number, size: number): void {
  const extent = extents[axis]
  const shifts = new Map<string, number>()
  for (const id of drawing.shapes.keys()) {
    const bounds = drawing.bounds(id)
    if (!bounds) continue
    const isCut = bounds[axis] < line && bounds[axis] + bounds[extent] > line
    const isBehind = isCut ? !drawing.isContainer(id) && bounds[axis] + bounds[extent] / 2 >= line : bounds[axis] >= line
    if (isBehind) shifts.set(id, size)
    if (isBehind) drawing.setBounds(id, { ...bounds, [axis]: bounds[axis] + size })
    else if (isCut && drawing.isContainer(id)) drawing.setBounds(id, { ...bounds, [extent]: bounds[extent] + size })
    moveLabel(drawing, id, axis, (label) => drawing.isContainer(id) ? label[axis] >= line : isBehind, size)
  }
  for (const id of drawing.edges.keys()) {
    const ends = endsOf(text, id)
    const points = drawing.points(id)
    drawing.setPoints(id, stretched(points, axis, line, size, [shiftOf(ends?.source), shiftOf(ends?.target)]))
    moveLabel(drawing, id, axis, (label) => label[axis] + label[extent] / 2 >= line, size)
  }

  function shiftOf(id: string | undefined): number | null {
    return id === undefined || !drawing.shapes.has(id) || drawing.isContainer(id) ? null : (shifts.get(id) ?? 0)
  }
}

/** Ends go with their shapes, and with an end the bend straight above or beside it; everything else goes by where it is. */
function stretched(points: readonly Point[], axis: Axis, line: number, size: number, ends: [number | null, number | null]): Point[] {
  const last = points.length - 1
  const shiftAt = (index: number): number => {
    const point = points[index]!
    const byPlace = point[axis] >= line ? size : 0
    if (index === 0) return ends[0] ?? byPlace
    if (index === last) return ends[1] ?? byPlace
    if (index === 1 && points[0]![axis] === point[axis]) return shiftAt(0)
    if (index === last - 1 && points[last]![axis] === point[axis]) return shiftAt(last)
    return byPlace
  }
  return points.map((point, index) => ({ ...point, [axis]: point[axis] + shiftAt(index) }))
}

function moveLabel(drawing: DrawingText, id: string, axis: Axis, isBehind: (label: Bounds) => boolean, size: number): void {
  const label = drawing.label(id)
  if (label && isBehind(label)) drawing.setLabel(id, { ...label, [axis]: label[axis] + size })
}
