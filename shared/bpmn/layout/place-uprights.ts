import type { CellBox } from './cell-boxes.ts'
import type { Grid } from './grid.ts'
import type { LayoutOptions } from './layout-options.ts'
import type { Section } from './section.ts'
import type { TrackOrder } from './order-tracks.ts'

/** A pool or lane without contents keeps this width, in pixels. */
const leastPoolWidth = 300

/** Middle of every item and the right end of everything, in pixels from the left border of the contents. */
export interface UprightPlaces {
  middle: number[]
  right: number
}

/**
 * Sets the x of column centres and upright segments: each as far left as what stands before it on the same lines allows.
 * So a long label widens the sheet only where something stands right of it.
 */
export function placeUprights(section: Section, grid: Grid, boxes: CellBox[], order: TrackOrder, options: LayoutOptions): UprightPlaces {
  const { clearance, columnGap, trackGap } = options
  /** By row line: what is taken so far, as the place where the next track may stand less `trackGap`. */
  const taken = new Float64Array(grid.lines.length).fill(clearance - trackGap)
  /** By row line: right border of the last item. */
  const lastItem = new Float64Array(grid.lines.length).fill(-Infinity)
  const byColumn = itemsByColumn(section, grid)
  const middle = section.items.map(() => 0)
  /** By the column centre from which on it holds: least x, since a column must not begin before the one ahead has ended. */
  const floor = new Float64Array(grid.width + 3)
  let right = section.strips.some(strip => strip.pool !== null || strip.lane !== null) ? leastPoolWidth : 0
  let previous = -Infinity
  for (let upright = 0; upright < grid.width; upright++) {
    const segments = order.upright.get(upright) ?? []
    if (upright % 2 === 0) {
      for (const segment of segments) {
        let x = Math.max(0, previous + 2)
        for (let line = segment.low.line; line <= segment.high.line; line++) x = Math.max(x, taken[line]! + trackGap)
        segment.position = x
        for (let line = segment.low.line; line <= segment.high.line; line++) taken[line] = x
        right = Math.max(right, x + clearance)
      }
      continue
    }
    const items = byColumn.get(upright) ?? []
    let centre = Math.max(floor[upright]!, previous + 2)
    floor[upright + 2] = Math.max(floor[upright + 2]!, floor[upright]!)
    for (const index of items) {
      const line = grid.lineOfItem[index]!
      centre = Math.max(centre, previous + 2 + boxes[index]!.left, boxes[index]!.left + Math.max(taken[line]! - trackGap + 2 * clearance - 4, lastItem[line]! + columnGap))
    }
    for (const segment of segments) {
      for (let line = segment.low.line; line <= segment.high.line; line++) {
        const owner = grid.owner[line * grid.width + upright]!
        if (owner < 0 || section.items[owner]!.kind === 'pool') centre = Math.max(centre, taken[line]! + trackGap - segment.offset)
      }
    }
    for (const segment of segments) {
      segment.position = centre + segment.offset
      for (let line = segment.low.line; line <= segment.high.line; line++) taken[line] = Math.max(taken[line]!, segment.position)
    }
    for (const index of items) {
      const line = grid.lineOfItem[index]!
      middle[index] = centre
      const border = centre + boxes[index]!.right
      taken[line] = Math.max(taken[line]!, border + clearance - trackGap)
      lastItem[line] = Math.max(lastItem[line]!, centre + rightOfShape(section, index))
      const next = upright + 2 * section.items[index]!.span
      floor[next] = Math.max(floor[next]!, border + 2)
      right = Math.max(right, border + clearance)
    }
    previous = centre
  }
  return { middle, right }
}

function rightOfShape(section: Section, index: number): number {
  const item = section.items[index]!
  return item.kind === 'frame' ? item.width - 50 : item.width / 2
}

function itemsByColumn(section: Section, grid: Grid): Map<number, number[]> {
  const byColumn = new Map<number, number[]>()
  section.items.forEach((item, index) => {
    if (item.kind === 'pool' || grid.lineOfItem[index] === undefined) return
    const upright = 2 * item.column + 1
    byColumn.set(upright, [...(byColumn.get(upright) ?? []), index])
  })
  return byColumn
}
