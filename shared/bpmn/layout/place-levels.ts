import type { CellBox } from './cell-boxes.ts'
import type { Grid } from './grid.ts'
import type { LayoutOptions } from './layout-options.ts'
import type { Section } from './section.ts'
import type { Segment } from './segments.ts'
import type { TrackOrder } from './order-tracks.ts'

/** Middle of every item, top and bottom of every strip, in pixels from the upper border of the first strip. */
export interface LevelPlaces {
  middle: number[]
  strips: { top: number, bottom: number }[]
}

/** Height that a strip needs at least, in pixels, for its own header and those around it. */
export type LeastHeight = (strip: number) => number

/** Sets the y of rows, level segments and strip borders, each as high as what stands above it allows. Strips of one pool touch. */
export function placeLevels(
  section: Section, grid: Grid, boxes: CellBox[], order: TrackOrder, leastHeight: LeastHeight, options: LayoutOptions,
): LevelPlaces {
  return new LevelPlacement(section, grid, boxes, order, leastHeight, options).place()
}

class LevelPlacement {
  private readonly section: Section
  private readonly grid: Grid
  private readonly boxes: CellBox[]
  private readonly order: TrackOrder
  private readonly leastHeight: LeastHeight
  private readonly options: LayoutOptions
  /** By upright line: what is taken so far, as the place where the next track may stand less `trackGap`. */
  private readonly taken: Float64Array
  private readonly middle: number[]
  private readonly strips: { top: number, bottom: number }[] = []
  private readonly itemsByLine = new Map<number, number[]>()

  constructor(section: Section, grid: Grid, boxes: CellBox[], order: TrackOrder, leastHeight: LeastHeight, options: LayoutOptions) {
    this.section = section
    this.grid = grid
    this.boxes = boxes
    this.order = order
    this.leastHeight = leastHeight
    this.options = options
    this.taken = new Float64Array(grid.width)
    this.middle = section.items.map(() => 0)
    section.items.forEach((_, index) => {
      const line = grid.lineOfItem[index]!
      this.itemsByLine.set(line, [...(this.itemsByLine.get(line) ?? []), index])
    })
  }

  place(): LevelPlaces {
    let line = 0
    let top = 0
    while (line < this.grid.lines.length) {
      const { kind, strip } = this.grid.lines[line]!
      if (kind === 'gap') {
        top = this.placeGap(line, top)
        line++
        continue
      }
      let end = line
      while (end < this.grid.lines.length && this.grid.lines[end]!.strip === strip) end++
      const bottom = kind === 'band' ? this.placeBand(line, strip, top) : this.placeStrip(line, end, strip, top)
      this.strips[strip] = { top, bottom }
      top = bottom
      line = end
    }
    return { middle: this.middle, strips: this.strips }
  }

  private placeGap(line: number, top: number): number {
    this.startAt(top)
    this.placeTracks(line)
    return Math.max(top + this.options.poolGap, this.lowest() + this.options.clearance)
  }

  private placeBand(line: number, strip: number, top: number): number {
    const bottom = top + Math.max(60, this.leastHeight(strip))
    for (const index of this.itemsByLine.get(line) ?? []) this.middle[index] = (top + bottom) / 2
    return bottom
  }

  private placeStrip(from: number, end: number, strip: number, top: number): number {
    this.startAt(top)
    for (let line = from; line < end; line++) {
      if (this.grid.lines[line]!.kind === 'row') this.placeRow(line)
      else this.placeTracks(line)
    }
    const bottom = Math.max(this.lowest() + this.options.trackGap, top + 20)
    const missing = Math.max(0, this.leastHeight(strip) - (bottom - top))
    for (let line = from; line < end; line++) this.shift(line, missing / 2)
    return bottom + missing
  }

  private startAt(top: number): void {
    this.taken.fill(top + this.options.clearance - this.options.trackGap)
  }

  private lowest(): number {
    return Math.max(...this.taken)
  }

  private placeTracks(line: number): void {
    for (const segment of this.order.level.get(line) ?? []) {
      let y = 0
      this.along(segment, upright => { y = Math.max(y, this.taken[upright]! + this.options.trackGap) })
      segment.position = y
      this.along(segment, upright => { this.taken[upright] = y })
    }
  }

  private placeRow(line: number): void {
    const { clearance, trackGap } = this.options
    const items = this.itemsByLine.get(line) ?? []
    const segments = this.order.level.get(line) ?? []
    let axis = 0
    for (const index of items) {
      this.covered(index, upright => { axis = Math.max(axis, this.taken[upright]! + trackGap + this.boxes[index]!.up) })
    }
    for (const segment of segments) {
      this.along(segment, upright => { axis = Math.max(axis, this.taken[upright]! + trackGap - segment.offset) })
    }
    for (const segment of segments) {
      segment.position = axis + segment.offset
      this.along(segment, upright => { this.taken[upright] = Math.max(this.taken[upright]!, segment.position) })
    }
    for (const index of items) {
      this.middle[index] = axis
      this.covered(index, upright => {
        this.taken[upright] = Math.max(this.taken[upright]!, axis + this.boxes[index]!.down + clearance - trackGap)
      })
    }
  }

  private along(segment: Segment, visit: (upright: number) => void): void {
    for (let upright = segment.low.line; upright <= segment.high.line; upright++) visit(upright)
  }

  /** Upright lines that an item's cell can reach: its own, and the channels beside it into which a label may lean. */
  private covered(index: number, visit: (upright: number) => void): void {
    const item = this.section.items[index]!
    const last = 2 * (item.column + item.span) - 1
    for (let upright = 2 * item.column; upright <= Math.min(last + 1, this.grid.width - 1); upright++) visit(upright)
  }

  private shift(line: number, by: number): void {
    for (const index of this.itemsByLine.get(line) ?? []) this.middle[index]! += by
    for (const segment of this.order.level.get(line) ?? []) segment.position += by
  }
}
