import type { Point } from '../flow-layout.ts'
import type { Drawing } from './drawing.ts'
import type { DrawingTies } from './drawing-ties.ts'

/** Everything that begins at `from` or beyond moves by `by` pixels to the right (`x`) or down (`y`). */
export interface Shift {
  axis: 'x' | 'y'
  from: number
  by: number
}

/**
 * Makes room in a drawing: shapes that begin beyond the line move by the same distance, pools, lanes and groups that it cuts grow, all other shapes
 * stay, and ways are stretched. So what did not overlap before does not overlap after. Returns the ways that cannot be stretched because their two
 * ends stand on one upright (level) line of which only one end moves.
 */
export function makeRoom(drawing: Drawing, ties: DrawingTies, shift: Shift): Set<string> {
  const { axis, from, by } = shift
  const size = axis === 'x' ? 'width' : 'height'
  const moves = new Map<string, boolean>()
  for (const [id, bounds] of drawing.shapes) {
    const anchor = drawing.shapes.get(ties.anchorOf(id)) ?? bounds
    moves.set(id, anchor[axis] >= from)
  }
  for (const [id, bounds] of drawing.shapes) {
    if (moves.get(id)) drawing.shapes.set(id, { ...bounds, [axis]: bounds[axis] + by })
    else if (ties.areas.has(id) && bounds[axis] + bounds[size] >= from) drawing.shapes.set(id, { ...bounds, [size]: bounds[size] + by })
  }
  for (const [id, box] of drawing.labels) {
    if (moves.get(id) ?? box[axis] + box[size] / 2 >= from) drawing.labels.set(id, { ...box, [axis]: box[axis] + by })
  }
  const torn = new Set<string>()
  for (const [id, points] of drawing.edges) {
    const link = ties.linkById.get(id)
    const end = (element: string | undefined): boolean | undefined => (element === undefined || ties.areas.has(element) ? undefined : moves.get(element))
    const stretched = stretch(points, shift, end(link?.source), end(link?.target))
    if (stretched) drawing.edges.set(id, stretched)
    else torn.add(id)
  }
  return torn
}

/** Moves the points of a way, runs that lie on one line across the shift together; null where both ends pull at one run. */
function stretch(points: Point[], { axis, from, by }: Shift, first: boolean | undefined, last: boolean | undefined): Point[] | null {
  const moved: Point[] = []
  for (let start = 0; start < points.length;) {
    let end = start + 1
    while (end < points.length && Math.abs(points[end]![axis] - points[start]![axis]) < 0.5) end += 1
    const atSource = start === 0 ? first : undefined
    const atTarget = end === points.length ? last : undefined
    if (atSource !== undefined && atTarget !== undefined && atSource !== atTarget) return null
    const isMoved = atSource ?? atTarget ?? points[start]![axis] >= from
    for (const point of points.slice(start, end)) moved.push(isMoved ? { ...point, [axis]: point[axis] + by } : point)
    start = end
  }
  return moved
}
