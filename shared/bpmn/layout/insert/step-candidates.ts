import type { Bounds } from '../flow-layout.ts'
import type { Size } from '../shape-size.ts'
import { centreOf } from './drawing.ts'
import type { Ground } from './ground.ts'
import type { Candidate, Solid } from './place-search.ts'
import { stepGap } from './place-search.ts'

/** A step that the flow joins to the one to be placed. */
export interface Neighbour {
  bounds: Bounds
  /** Whether it stands on the same ground. */
  isHere: boolean
  /** Free width that the way between needs, so that its name finds a place beside it. */
  gap: number
}

export interface StepWish {
  size: Size
  /** Steps that lead here, and those that follow and stand further right. */
  before: readonly Neighbour[]
  after: readonly Neighbour[]
  /** Where the step stood until now. */
  old: Bounds | null
  ground: Ground
  solids: readonly Solid[]
}

/**
 * Places for a step: on the rows of its lane and beside them, right of what leads to it and left of what follows, straight below or above a step of
 * another lane, or where it stood. Costs are the distance from the best such place, and bends.
 */
export function * stepCandidates(wish: StepWish): Generator<Candidate> {
  const { size, before, after, old, ground } = wish
  const here = before.filter(({ isHere }) => isHere)
  const followers = after.filter(({ isHere }) => isHere)
  const least = Math.max(-Infinity, ...here.map(({ bounds, gap }) => bounds.x + bounds.width + gap))
  const own = wish.solids.filter(({ box, isLabel }) => !isLabel && isOn(ground, box))
  const idealX = old?.x ?? idealLeft(wish, own)
  const idealY = here[0] ? centreOf(here[0].bounds).y : followers[0] ? centreOf(followers[0].bounds).y : old ? centreOf(old).y : middleRow(ground, own)
  const rows = rowsFor(wish, own, idealY)
  for (const x of columnsFor(wish, own, idealX, least)) {
    const beside = own.filter(({ box }) => box.x < x + size.width + 16 && box.x + box.width > x - 16)
    const foot = Math.max(Number.isFinite(ground.top) ? ground.top + 12 : -Infinity, ...beside.map(({ box }) => box.y + box.height + 20))
    for (const row of Number.isFinite(foot) ? [...rows, foot + size.height / 2] : rows) {
      const isOutOfOrder = x + 1 < least || followers.some(({ bounds }) => bounds.x < x - stepGap / 2)
      const middle = x + size.width / 2
      const bends = [...before, ...after].filter(({ bounds }) => Math.abs(centreOf(bounds).y - row) > 2 && Math.abs(centreOf(bounds).x - middle) > 2).length
      const early = after.filter(({ isHere, bounds }) => !isHere && centreOf(bounds).x < middle - 1).length
      yield {
        x, y: row - size.height / 2, before: followers.map(({ bounds, gap }) => ({ left: bounds.x, gap })),
        cost: Math.abs(x - idealX) * 0.3 + Math.abs(row - idealY) * 0.6 + bends * 30 + (isOutOfOrder ? 400 : 0) + early * 60,
      }
    }
  }
}

function idealLeft({ size, before, after, ground }: StepWish, own: readonly Solid[]): number {
  const last = before.toSorted((one, other) => other.bounds.x - one.bounds.x)[0]
  if (last) return last.isHere ? last.bounds.x + last.bounds.width + last.gap : centreOf(last.bounds).x - size.width / 2
  const next = after.toSorted((one, other) => one.bounds.x - other.bounds.x)[0]
  if (next) return next.isHere ? next.bounds.x - next.gap - size.width : centreOf(next.bounds).x - size.width / 2
  const end = Math.max(...own.map(({ box }) => box.x + box.width))
  if (own.length > 0) return end + stepGap
  return Number.isFinite(ground.left) ? ground.left + 24 : 0
}

function columnsFor({ size, before, after, old, ground }: StepWish, own: readonly Solid[], ideal: number, least: number): number[] {
  const wished = [
    ideal, least,
    ...before.flatMap(({ bounds, gap }) => [centreOf(bounds).x - size.width / 2, bounds.x + bounds.width + gap]),
    ...after.flatMap(({ bounds, gap }) => [centreOf(bounds).x - size.width / 2, bounds.x - gap - size.width]),
    ...(old ? [old.x] : []),
    ...(Number.isFinite(ground.left) ? [ground.left + 24] : []),
  ]
  const free = own.map(({ box }) => box.x + box.width + stepGap).toSorted((one, other) => Math.abs(one - ideal) - Math.abs(other - ideal)).slice(0, 12)
  return [...new Set([...wished, ...free].filter(Number.isFinite).map(Math.round))]
}

function rowsFor({ before, after, old, ground }: StepWish, own: readonly Solid[], ideal: number): number[] {
  const wished = [ideal, ...[...before, ...after].filter(({ isHere }) => isHere).map(({ bounds }) => centreOf(bounds).y), ...(old && isOn(ground, old) ? [centreOf(old).y] : [])]
  const known = own.map(({ box }) => centreOf(box).y).toSorted((one, other) => Math.abs(one - ideal) - Math.abs(other - ideal)).slice(0, 12)
  return [...new Set([...wished, ...wished.flatMap((row) => [row - 100, row + 100]), ...known].map((row) => Math.round(row * 2) / 2))]
}

/** The row on which most steps of the ground stand, else its middle. */
function middleRow(ground: Ground, own: readonly Solid[]): number {
  const rows = Map.groupBy(own, ({ box }) => Math.round(centreOf(box).y))
  const most = [...rows].toSorted((one, other) => other[1].length - one[1].length)[0]
  if (most) return most[0]
  return Number.isFinite(ground.top + ground.bottom) ? (ground.top + ground.bottom) / 2 : 0
}

export function isOn({ left, right, top, bottom }: Ground, box: Bounds): boolean {
  const { x, y } = centreOf(box)
  return x >= left - 30 && x <= right && y >= top && y <= bottom
}
