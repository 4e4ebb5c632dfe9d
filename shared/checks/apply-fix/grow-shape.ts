import type { Bounds } from '../../bpmn/layout/flow-layout.ts'
import { localName } from '../../bpmn/xml/raw-tree.ts'
import { endsOf } from './ends-of.ts'
import type { FixedDiagram } from './fixed-diagram.ts'
import { insertRoom } from './insert-room.ts'
import { growTo } from './move-shape.ts'
import { meet } from './place-beside.ts'

const margin = 8

/**
 * Makes a shape at least this large. A lane or pool gets room at its foot. A step grows on both sides where nothing is in the way; else what stands
 * below it moves down. Flows stay tied to the side they were tied to.
 */
export function growShape(diagram: FixedDiagram, id: string, width: number, height: number): void {
  const { drawing, text } = diagram
  const old = drawing.bounds(id)
  const element = text.element(id)
  if (!old || !element) return
  if (localName(element) === 'lane' || localName(element) === 'participant') return growTo(diagram, id, height)
  const size = { width: Math.max(width, old.width), height: Math.max(height, old.height) }
  const centred = { x: old.x - (size.width - old.width) / 2, y: Math.round(old.y - (size.height - old.height) / 2), ...size }
  if (isFree(diagram, id, centred)) return setSize(diagram, id, old, centred)
  insertRoom(diagram, 'y', old.y + old.height, size.height - old.height)
  setSize(diagram, id, old, { ...old, ...size })
}

function isFree({ drawing }: FixedDiagram, id: string, place: Bounds): boolean {
  const wide = { x: place.x - margin, y: place.y - margin, width: place.width + 2 * margin, height: place.height + 2 * margin }
  return [...drawing.shapes.keys()].every((other) => {
    const bounds = drawing.bounds(other)
    if (!bounds || other === id) return true
    if (!drawing.isContainer(other)) return !meet(bounds, wide)
    return !meet(bounds, wide) || holds(bounds, wide)
  })
}

function setSize({ drawing, text }: FixedDiagram, id: string, old: Bounds, place: Bounds): void {
  drawing.setBounds(id, place)
  for (const edge of drawing.edges.keys()) {
    const ends = endsOf(text, edge)
    const points = drawing.points(edge)
    const last = points.length - 1
    if (ends?.source !== id && ends?.target !== id) continue
    drawing.setPoints(edge, points.map((point, index) => {
      const isEnd = (index === 0 && ends.source === id) || (index === last && ends.target === id)
      return isEnd ? { x: onSide(point.x, old.x, old.width, place.x, place.width), y: onSide(point.y, old.y, old.height, place.y, place.height) } : point
    }))
  }
}

/** A place on a border goes with the border; one between stays. */
function onSide(value: number, from: number, size: number, newFrom: number, newSize: number): number {
  if (Math.abs(value - from) <= 1) return newFrom
  return Math.abs(value - from - size) <= 1 ? newFrom + newSize : value
}

function holds(outer: Bounds, inner: Bounds): boolean {
  return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height
}
