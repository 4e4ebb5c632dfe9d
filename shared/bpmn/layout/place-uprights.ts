import type { CellBox } from './cell-boxes.ts'
import type { Grid } from './grid.ts'
import type { LayoutOptions } from './layout-options.ts'
import type { Section } from './section.ts'
import type { TrackOrder } from './order-tracks.ts'

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
  let right = 0
  for (let upright = 0; upright < grid.width; upright++) {
    const segments = order.upright.get(upright) ?? []
    if (upright % 2 === 0) {
      for (const segment of segments) {
        let x = 0
        for (let line = segment.low.line; line <= segment.high.line; line++) x = Math.max(x, taken[line]! + trackGap)
        segment.position = x
        for (let line = segment.low.line; line <= segment.high.line; line++) taken[line] = x
        right = Math.max(right, x + clearance)
      }
      continue
    }
    const items = byColumn.get(upright) ?? []
    let centre = 0
    for (const index of items) {
      const line = grid.lineOfItem[index]!
      centre = Math.max(centre, boxes[index]!.left + Math.max(taken[line]! - trackGap + 2 * clearance - 4, lastItem[line]! + columnGap))
    }
    for (const segment of segments) {
      for (let line = segment.low.line; line <= segment.high.line; line++) {
        if (grid.owner[line * grid.width + upright]! < 0) centre = Math.max(centre, taken[line]! + trackGap - segment.offset)
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
      right = Math.max(right, border + clearance)
    }
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
