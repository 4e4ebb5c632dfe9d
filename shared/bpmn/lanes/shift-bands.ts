import { boxOf, leavesOf, listOf, type Box, type LaneNode, type ModelNode, type PoolLanes } from './lane-model.ts'

interface Band {
  top: number
  bottom: number
  /** How far everything in it moves down. */
  by: number
}

interface Point {
  x: number
  y: number
}

/**
 * Draws the lanes of a pool in the order in which the tree now has them, everything in them moving along. `heights` are those of the lanes at the
 * ends of the tree; `before` are the bands they were drawn in, for lanes that were there. Way points move with the band they lie in, so that level
 * stretches of arrows stay level and upright ones upright; pools and notes below the pool move by what it became higher or lower.
 */
export function shiftBands({ drawn, lanes, plane }: PoolLanes, before: ReadonlyMap<LaneNode, Box>, heights: ReadonlyMap<LaneNode, number>): void {
  const pool = { ...boxOf(drawn) }
  const bands: Band[] = []
  let top = pool.y
  for (const lane of leavesOf(lanes)) {
    const height = heights.get(lane)!
    const known = before.get(lane)
    if (known !== undefined) bands.push({ top: known.y, bottom: known.y + known.height, by: top - known.y })
    Object.assign(boxOf(lane.drawn), { y: top, height })
    top += height
  }
  const grown = top - pool.y - pool.height
  const laneParts = new Set([drawn, ...everyLane(lanes).map((lane) => lane.drawn)])
  const by = (point: Point) => shiftAt(point, pool, bands, grown)
  for (const part of listOf(plane, 'planeElement')) if (!laneParts.has(part)) shiftPart(part, by)
  for (const lane of lanes) fitAround(lane)
  boxOf(drawn).height = top - pool.y
}

function shiftAt({ x, y }: Point, pool: Box, bands: readonly Band[], grown: number): number {
  if (y >= pool.y + pool.height) return grown
  if (y < pool.y || x < pool.x || x > pool.x + pool.width) return 0
  return bands.find((band) => y >= band.top && y < band.bottom)?.by ?? 0
}

function shiftPart(part: ModelNode, by: (point: Point) => number): void {
  const bounds = part.get('bounds') as Box | undefined
  if (bounds !== undefined) {
    const shift = by({ x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 })
    bounds.y += shift
    const label = (part.get('label') as ModelNode | undefined)?.get('bounds') as Box | undefined
    // A label goes with its shape, also where it stands over the border of a lane.
    if (label !== undefined) label.y += shift
    return
  }
  const points = (part.get('waypoint') as Point[] | undefined) ?? []
  for (const point of points) point.y += by(point)
  const label = (part.get('label') as ModelNode | undefined)?.get('bounds') as Box | undefined
  if (label !== undefined) label.y += by({ x: label.x + label.width / 2, y: label.y + label.height / 2 })
}

/** A lane that holds lanes is drawn around them. */
function fitAround({ drawn, inner }: LaneNode): void {
  if (inner.length === 0) return
  for (const lane of inner) fitAround(lane)
  const boxes = inner.map((lane) => boxOf(lane.drawn))
  const top = Math.min(...boxes.map(({ y }) => y))
  Object.assign(boxOf(drawn), { y: top, height: Math.max(...boxes.map(({ y, height }) => y + height)) - top })
}

function everyLane(lanes: readonly LaneNode[]): LaneNode[] {
  return lanes.flatMap((lane) => [lane, ...everyLane(lane.inner)])
}
