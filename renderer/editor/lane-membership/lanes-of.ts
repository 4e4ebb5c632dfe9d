import type { DiagramElement } from '../session/bpmn-js-services.ts'

/** A shape with what it holds. */
export interface BoxElement extends DiagramElement {
  parent?: BoxElement
  children: BoxElement[]
  host?: BoxElement
  di?: { isHorizontal?: boolean }
}

/** The pool or lane that is the root of the lanes around a shape, or null where there are none or they stand upright. */
export function laneRootOf(shape: BoxElement): BoxElement | null {
  let at = shape.parent
  while (at !== undefined && at.type === 'bpmn:Lane') at = at.parent
  if (at === undefined || at.di?.isHorizontal === false) return null
  return at.children.some(isLane) ? at : null
}

/** The lanes of a pool that hold no lanes themselves, from the top. */
export function leafLanes(root: BoxElement): BoxElement[] {
  const lanes = root.children.filter(isLane)
  return lanes.flatMap((lane) => (lane.children.some(isLane) ? leafLanes(lane) : [lane])).toSorted((one, other) => one.y - other.y)
}

/** The lane in which the middle of a shape lies; above all lanes the first, below them the last. */
export function laneOf(shape: BoxElement, root: BoxElement): BoxElement | undefined {
  const middle = shape.y + shape.height / 2
  const lanes = leafLanes(root)
  return lanes.find((lane) => middle <= lane.y + lane.height) ?? lanes.at(-1)
}

/** Whether two shapes cover each other, or come nearer than so many pixels. */
export function isOver(one: BoxElement, other: BoxElement, distance = 0): boolean {
  return (
    one.x < other.x + other.width + distance &&
    other.x < one.x + one.width + distance &&
    one.y < other.y + other.height + distance &&
    other.y < one.y + one.height + distance
  )
}

/** Shapes that stand beside a shape and that it should not cover: no lanes, arrows, labels, or what hangs on its border. */
export function neighboursOf(shape: BoxElement): BoxElement[] {
  return (shape.parent?.children ?? []).filter(
    (other) => other !== shape && !isLane(other) && other.waypoints === undefined && other.labelTarget === undefined && other.host === undefined && other.type !== 'bpmn:Group',
  )
}

function isLane({ type }: BoxElement): boolean {
  return type === 'bpmn:Lane'
}
