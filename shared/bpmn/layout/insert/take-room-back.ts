import type { Bounds } from '../flow-layout.ts'
import type { Drawing } from './drawing.ts'
import { holds, overlap } from './drawing.ts'
import type { DrawingTies } from './drawing-ties.ts'
import { makeRoom, type Shift } from './make-room.ts'

/**
 * Takes room back that was made for a shape which is gone: everything that begins at `shift.from + shift.by` or beyond moves back. Only where that
 * leaves all else as sound as it is: nothing stands, bends or is written in the room, nothing would overlap or leave its lane. Tells whether it did.
 */
export function takeRoomBack(drawing: Drawing, ties: DrawingTies, { axis, from, by }: Shift): boolean {
  const end = from + by
  const isInRoom = (place: number): boolean => place > from && place < end
  const solids = [...drawing.shapes].filter(([id]) => !ties.areas.has(id))
  if (solids.some(([id]) => isInRoom((drawing.shapes.get(ties.anchorOf(id)) ?? { x: 0, y: 0 })[axis]))) return false
  if ([...drawing.edges.values()].some((points) => points.some((point) => isInRoom(point[axis])))) return false
  const tried: Drawing = { shapes: new Map(drawing.shapes), labels: new Map(drawing.labels), edges: new Map(drawing.edges) }
  const torn = makeRoom(tried, ties, { axis, from: end, by: -by })
  if (torn.size > 0 || !isAsSound(drawing, tried, ties)) return false
  drawing.shapes = tried.shapes
  drawing.labels = tried.labels
  drawing.edges = tried.edges
  return true
}

/** Whether nothing overlaps and nothing stands outside that did not before. */
function isAsSound(before: Drawing, after: Drawing, ties: DrawingTies): boolean {
  const boxes = (drawing: Drawing): [string, Bounds][] => [
    ...[...drawing.shapes].filter(([id]) => !ties.areas.has(id)), ...[...drawing.labels].map(([id, box]): [string, Bounds] => [`label of ${id}`, box]),
  ]
  const old = new Map(boxes(before))
  const now = boxes(after)
  for (const [index, [id, box]] of now.entries()) {
    for (const [other, otherBox] of now.slice(index + 1)) {
      if (overlap(box, otherBox) && !overlap(old.get(id)!, old.get(other)!)) return false
    }
    for (const area of ties.areas) {
      const [was, is] = [before.shapes.get(area), after.shapes.get(area)]
      if (was && is && holds(was, old.get(id)!) && !holds(is, box)) return false
    }
  }
  return true
}
