import type { Bounds, Point } from '../flow-layout.ts'
import type { Size } from '../shape-size.ts'
import { grown, overlap, partsOf } from './drawing.ts'
import type { Ground } from './ground.ts'
import type { Shift } from './make-room.ts'

/** Something that a new shape must not touch, and where the shape begins that it moves with. */
export interface Solid {
  box: Bounds
  begins: Point
  isLabel: boolean
}

/** A place that a shape could take, and what it costs by itself, in about pixels. */
export interface Candidate {
  x: number
  y: number
  cost: number
  /** Left sides of steps that must come to stand right of the shape, and how much free width must be between. */
  before: readonly { left: number; gap: number }[]
}

export interface Place {
  box: Bounds
  label: Bounds | null
  /** Room to be made first, in this order. */
  shifts: Shift[]
}

/** Free width in pixels between two steps of a row. */
export const stepGap = 36
const border = 10
const crossingCost = 160

/** Weighs places for one shape in a drawing that stays as it is, except for uniform shifts to the right and for lanes that grow at their foot. */
export class PlaceSearch {
  private readonly ground: Ground
  private readonly solids: readonly Solid[]
  private readonly ways: readonly Bounds[]
  private readonly mayShift: boolean

  constructor(ground: Ground, solids: readonly Solid[], ways: Iterable<readonly Point[]>, mayShift: boolean) {
    this.ground = ground
    this.solids = solids
    this.ways = [...ways].flatMap(partsOf)
    this.mayShift = mayShift
  }

  /** The cheapest place for a shape and the label below it; the first of equals; null where none will do. */
  best(size: Size, label: Size | null, candidates: Iterable<Candidate>): Place | null {
    let best: Place | null = null
    let least = Infinity
    for (const candidate of candidates) {
      if (candidate.cost >= least) continue
      const found = this.weigh(size, label, candidate)
      if (!found || found.cost >= least) continue
      least = found.cost
      best = found.place
    }
    return best
  }

  private weigh(size: Size, label: Size | null, candidate: Candidate): { cost: number, place: Place } | null {
    const box = { x: Math.round(candidate.x), y: Math.round(candidate.y), width: size.width, height: size.height }
    const labelBox = label && { x: Math.round(box.x + (box.width - label.width) / 2), y: box.y + box.height + 2, ...label }
    const cell = labelBox ? around(box, labelBox) : box
    const { top, bottom, left } = this.ground
    if (cell.y < top + border || cell.x < left + border) return null
    const growth = Math.ceil(Math.max(0, cell.y + cell.height + border - bottom))
    const cut = box.x - stepGap / 2
    const push = this.pushNeeded(box, cell, cut, candidate.before)
    if (push === null || ((push > 0 || growth > 0) && !this.mayShift)) return null
    const shifts: Shift[] = []
    if (growth > 0) shifts.push({ axis: 'y', from: bottom, by: growth })
    if (push > 0) shifts.push({ axis: 'x', from: cut, by: push })
    const cost = candidate.cost + (push > 0 ? 40 + push / 2 : 0) + (growth > 0 ? 30 + growth * 0.8 : 0) + this.crossed(cell, cut, push, bottom) * crossingCost
    return { cost, place: { box, label: labelBox, shifts } }
  }

  /** How far everything from `cut` on must move to the right; null where that would not free the place. */
  private pushNeeded(box: Bounds, cell: Bounds, cut: number, before: Candidate['before']): number | null {
    let push = 0
    for (const { left, gap } of before) if (left >= cut) push = Math.max(push, box.x + box.width + gap - left)
    const wide = grown(cell, 16, 8)
    for (const solid of this.solids) {
      if (solid.begins.y >= this.ground.bottom || !overlap(wide, solid.box)) continue
      if (solid.begins.x < cut) {
        if (overlap(grown(cell, solid.isLabel ? 2 : 8, solid.isLabel ? 2 : 8), solid.box)) return null
        continue
      }
      push = Math.max(push, cell.x + cell.width + (solid.isLabel ? 8 : stepGap) - solid.box.x)
    }
    return Math.ceil(push)
  }

  private crossed(cell: Bounds, cut: number, push: number, bottom: number): number {
    const near = grown(cell, 6, 6)
    let count = 0
    for (const way of this.ways) {
      if (way.y >= bottom) continue
      const isMoved = push > 0 && way.x >= cut
      const isStretched = push > 0 && !isMoved && way.x + way.width >= cut
      const moved = isMoved ? { ...way, x: way.x + push } : isStretched ? { ...way, width: way.width + push } : way
      if (overlap(near, moved)) count += 1
    }
    return count
  }
}

function around(one: Bounds, other: Bounds): Bounds {
  const x = Math.min(one.x, other.x)
  const y = Math.min(one.y, other.y)
  return {
    x, y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  }
}
