import type { Grid } from './grid.ts'
import type { Direction } from './route-costs.ts'
import { DOWN, LEFT, RIGHT, UP, arriveCost, leaveCost, routeCosts, sharedSideCost } from './route-costs.ts'
import { RouteHeap } from './route-heap.ts'
import type { Link, Section } from './section.ts'

/** Grid points from which on speed counts more than the best way: about 400 steps in 8 lanes. */
const hastyFrom = 30_000

/** Grid points of a flow from the cell of its source to the cell of its target, corners and ends only. */
export type Route = number[]

/**
 * Finds ways on the grid, one flow after the other, each the cheapest under `routeCosts` given those already there.
 * A way never enters a cell of another item, so no flow can run through a foreign shape.
 */
export class Router {
  private readonly section: Section
  private readonly grid: Grid
  private readonly steps: number[]
  /** Flows that pass from a point to the next on the right, and to the next below. */
  private readonly across: Uint16Array
  private readonly down: Uint16Array
  private readonly sides: Uint16Array
  private readonly heap = new RouteHeap()
  private readonly cost: Float64Array
  private readonly from: Int32Array
  private readonly stamp: Int32Array
  private readonly isClosed: Uint8Array
  /** How much more the rest of a way counts than what is done: above 1 the search goes straighter ahead and finds good ways, not the best. */
  private readonly haste: number
  /** Least cost from the uppermost line down to each line. */
  private readonly depth: Float64Array
  private run = 0

  constructor(section: Section, grid: Grid) {
    this.section = section
    this.grid = grid
    this.steps = [1, grid.width, -1, -grid.width]
    const points = grid.owner.length
    this.haste = points > hastyFrom ? 2 : 1
    this.across = new Uint16Array(points)
    this.down = new Uint16Array(points)
    this.sides = new Uint16Array(section.items.length * 4)
    this.cost = new Float64Array(points * 4)
    this.from = new Int32Array(points * 4)
    this.stamp = new Int32Array(points * 4)
    this.isClosed = new Uint8Array(points * 4)
    this.depth = new Float64Array(grid.lines.length)
    for (let line = 1; line < grid.lines.length; line++) this.depth[line] = this.depth[line - 1]! + this.lineCost(line - 1)
  }

  /** The way of a link, or null where none exists. It is not yet entered: see `add`. */
  find(link: Link): Route | null {
    this.run++
    this.heap.clear()
    this.start(link)
    while (this.heap.size > 0) {
      const state = this.heap.pop()
      if (this.isClosed[state] === 1) continue
      this.isClosed[state] = 1
      const point = state >> 2
      if (this.grid.owner[point] === link.target && this.from[state]! >= 0) return this.trace(state)
      this.expand(state, link)
    }
    return null
  }

  add(route: Route, link: Link): void {
    this.count(route, link, 1)
  }

  remove(route: Route, link: Link): void {
    this.count(route, link, -1)
  }

  private start(link: Link): void {
    const source = this.section.items[link.source]!
    const line = this.grid.lineOfItem[link.source]!
    const base = line * this.grid.width
    const isBand = source.kind === 'pool'
    const first = isBand ? 1 : 2 * source.column + 1
    const last = isBand ? this.grid.width - 2 : 2 * (source.column + source.span) - 1
    for (let upright = first; upright <= last; upright++) {
      for (const side of [RIGHT, DOWN, UP, LEFT] as const) {
        const isUpright = side === DOWN || side === UP
        if (isBand ? !isUpright : upright !== (side === RIGHT ? last : first)) continue
        if (link.sourceEvent !== null && side !== DOWN) continue
        const users = isBand || link.sourceEvent !== null ? 0 : this.sides[link.source * 4 + side]!
        this.step(((base + upright) << 2) | side, -1, leaveCost(link.kind, side) + sharedSideCost(source.kind, users), side, link)
      }
    }
  }

  private expand(state: number, link: Link): void {
    const move = (state & 3) as Direction
    for (const turn of [move, (move + 1) & 3, (move + 3) & 3] as Direction[]) {
      this.step(state, state, this.cost[state]! + (turn === move ? this.crossingCost(state >> 2, move) : this.bendCost(state >> 2)), turn, link)
    }
  }

  /** Moves one line on from the point of a state and notes the new state when that is the cheapest way to it. */
  private step(state: number, from: number, costSoFar: number, move: Direction, link: Link): void {
    const point = state >> 2
    const width = this.grid.width
    const upright = point % width
    if ((move === RIGHT && upright === width - 1) || (move === LEFT && upright === 0)) return
    const next = point + this.steps[move]!
    if (next < 0 || next >= this.grid.owner.length) return
    const owner = this.grid.owner[next]!
    let cost = costSoFar + this.moveCost(point, next, move)
    if (owner >= 0) {
      if (owner !== link.target || !this.mayEnter(next % width, move, link)) return
      const target = this.section.items[owner]!
      const side = (move + 2) & 3
      const users = target.kind === 'pool' || link.targetEvent !== null ? 0 : this.sides[owner * 4 + side]!
      cost += arriveCost(link.kind, move) + sharedSideCost(target.kind, users)
    }
    const reached = (next << 2) | move
    if (this.stamp[reached] === this.run && (this.isClosed[reached] === 1 || this.cost[reached]! <= cost)) return
    this.stamp[reached] = this.run
    this.isClosed[reached] = 0
    this.cost[reached] = cost
    this.from[reached] = from < 0 ? this.encodeStart(point) : from
    this.heap.push(reached, cost + this.haste * this.atLeast(next, move, link))
  }

  /** Starts are stored beyond all states, so that the way back ends there. */
  private encodeStart(point: number): number {
    return this.grid.owner.length * 4 + point
  }

  private mayEnter(upright: number, move: Direction, link: Link): boolean {
    const target = this.section.items[link.target]!
    if (target.kind === 'pool') return move === UP || move === DOWN
    if (link.targetEvent !== null) return move === UP && upright === 2 * target.column + 1
    return move === RIGHT || move === LEFT || upright === 2 * target.column + 1
  }

  private moveCost(point: number, next: number, move: Direction): number {
    const width = this.grid.width
    if (move === RIGHT || move === LEFT) {
      const users = this.across[Math.min(point, next)]!
      const kind = this.grid.lines[Math.floor(point / width)]!.kind
      return routeCosts.across + users * (kind === 'row' ? routeCosts.besideCentre : routeCosts.besideChannel)
    }
    const users = this.down[Math.min(point, next)]!
    const isCentre = point % width % 2 === 1
    return this.lineCost(Math.floor(Math.min(point, next) / width)) + users * (isCentre ? routeCosts.besideCentre : routeCosts.besideChannel)
  }

  /** Cost from a line to the next below. */
  private lineCost(line: number): number {
    const isChannel = this.grid.lines[line]!.kind !== 'row' && this.grid.lines[line + 1]!.kind !== 'row'
    return isChannel ? routeCosts.border : routeCosts.down
  }

  /** Flows that pass a point at right angles to the move, by the fuller of the two sides. */
  private crossingCost(point: number, move: Direction): number {
    const users = move === RIGHT || move === LEFT
      ? Math.min(this.down[point]!, this.down[point - this.grid.width] ?? 0)
      : Math.min(this.across[point]!, this.across[point - 1] ?? 0)
    return users * routeCosts.crossing
  }

  /** A bend on a centre line that others use would touch them. */
  private bendCost(point: number): number {
    const isCentre = point % this.grid.width % 2 === 1 && this.grid.lines[Math.floor(point / this.grid.width)]!.kind === 'row'
    const users = isCentre ? Math.max(this.down[point]!, this.across[point]!, this.down[point - this.grid.width] ?? 0, this.across[point - 1] ?? 0) : 0
    return routeCosts.bend + users * routeCosts.besideCentre
  }

  /** Never more than the rest of the way costs: the straight distance, and a bend where it cannot be straight. */
  private atLeast(point: number, move: Direction, link: Link): number {
    const target = this.section.items[link.target]!
    const width = this.grid.width
    const line = Math.floor(point / width)
    const targetLine = this.grid.lineOfItem[link.target]!
    const down = Math.abs(this.depth[line]! - this.depth[targetLine]!)
    if (target.kind === 'pool') return down
    const first = 2 * target.column + 1
    const last = 2 * (target.column + target.span) - 1
    const upright = point - line * width
    const columns = upright < first ? first - upright : Math.max(0, upright - last)
    const isAhead = move === RIGHT ? upright < first && down === 0 : move === LEFT ? upright > last && down === 0
      : columns === 0 && (move === DOWN ? line < targetLine : line > targetLine)
    const isThere = columns === 0 && down === 0
    return columns * routeCosts.across + down + (isAhead || isThere ? 0 : routeCosts.bend)
  }

  private trace(state: number): Route {
    const points = [state >> 2]
    let move = state & 3
    let at = this.from[state]!
    const starts = this.grid.owner.length * 4
    while (at < starts) {
      if ((at & 3) !== move) points.push(at >> 2)
      move = at & 3
      at = this.from[at]!
    }
    points.push(at - starts)
    return points.reverse()
  }

  private count(route: Route, link: Link, by: number): void {
    for (let corner = 1; corner < route.length; corner++) {
      const from = Math.min(route[corner - 1]!, route[corner]!)
      const to = Math.max(route[corner - 1]!, route[corner]!)
      const isDown = (to - from) % this.grid.width === 0
      const uses = isDown ? this.down : this.across
      for (let point = from; point < to; point += isDown ? this.grid.width : 1) uses[point]! += by
    }
    const leaves = this.directionOf(route[0]!, route[1]!)
    const arrives = (this.directionOf(route.at(-2)!, route.at(-1)!) + 2) & 3
    if (link.sourceEvent === null) this.sides[link.source * 4 + leaves]! += by
    if (link.targetEvent === null) this.sides[link.target * 4 + arrives]! += by
  }

  private directionOf(from: number, to: number): Direction {
    return directionBetween(from, to, this.grid.width)
  }
}

/** Direction of the straight line between two grid points. */
export function directionBetween(from: number, to: number, width: number): Direction {
  if (Math.abs(to - from) < width && Math.floor(from / width) === Math.floor(to / width)) return to > from ? RIGHT : LEFT
  return to > from ? DOWN : UP
}
