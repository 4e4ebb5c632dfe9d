import type { Bounds, Point } from './flow-layout.ts'
import { RouteHeap } from './route-heap.ts'

export interface Dock extends Point {
  /** The side of the shape on which it lies: the way leaves in this direction. */
  side: 'right' | 'down' | 'left' | 'up'
  /** What it costs to dock here, in pixels. */
  cost: number
}

export interface LooseProblem {
  starts: Dock[]
  goals: Dock[]
  /** Boxes that the way must not enter. */
  solids: Bounds[]
  /** Parts of flows: may be crossed at a price, never run along. */
  lines: [Point, Point][]
}

const directions = { right: 0, down: 1, left: 2, up: 3 } as const
const bendCost = 45
const crossingCost = 120
const distance = 6
/** A way that bends nearer to its goal would show its arrowhead along the goal's side. */
const leastArrow = 8

/**
 * The cheapest orthogonal way between two shapes through a finished drawing: short, with few bends and crossings, clear of all boxes and not
 * on top of other flows. Where there is none, a plain elbow between the first docks: visible, if not pretty.
 */
export function findLooseWay(problem: LooseProblem): Point[] {
  return findClearWay(problem) ?? elbow(problem.starts[0]!, problem.goals[0]!)
}

/** As `findLooseWay`, but null where no way is clear of all boxes and flows. */
export function findClearWay(problem: LooseProblem): Point[] | null {
  return new LooseWay(problem).find()
}

class LooseWay {
  private readonly problem: LooseProblem
  private readonly xs: number[]
  private readonly ys: number[]
  /** By line, what each part of it costs besides its length; Infinity is closed. */
  private readonly levels = new Map<number, Float64Array>()
  private readonly uprights = new Map<number, Float64Array>()

  constructor(problem: LooseProblem) {
    this.problem = problem
    const ends = [...problem.starts, ...problem.goals]
    const near = nearTo(problem)
    const solids = problem.solids.filter(near)
    const lines = problem.lines.map(boxOf).filter(near)
    this.xs = sorted([
      ...ends.map(end => end.x),
      ...solids.flatMap(box => [box.x - distance, box.x + box.width + distance]),
      ...lines.flatMap(box => (box.width === 0 ? [box.x - distance, box.x + distance] : [])),
    ])
    this.ys = sorted([
      ...ends.flatMap(end => (end.side === 'up' ? [end.y, end.y - 2 * distance] : end.side === 'down' ? [end.y, end.y + 2 * distance] : [end.y])),
      ...solids.flatMap(box => [box.y - distance, box.y + box.height + distance]),
      ...lines.flatMap(box => (box.height === 0 ? [box.y - distance, box.y + distance] : [])),
    ])
  }

  find(): Point[] | null {
    const width = this.xs.length
    const goals = new Map<number, number>()
    for (const goal of this.problem.goals) goals.set(this.stateAt(goal, (directions[goal.side] + 2) & 3), goal.cost)
    const cost = new Map<number, number>()
    const from = new Map<number, number>()
    const heap = new RouteHeap()
    for (const start of this.problem.starts) {
      const state = this.stateAt(start, directions[start.side])
      cost.set(state, start.cost)
      heap.push(state, start.cost + this.atLeast(start))
    }
    const closed = new Set<number>()
    while (heap.size > 0) {
      const state = heap.pop()
      if (closed.has(state)) continue
      closed.add(state)
      if (goals.has(state) && from.has(state)) return this.trace(state, from)
      const isStart = !from.has(state)
      for (const turn of isStart ? [0] : [0, 1, 3]) {
        const move = ((state & 3) + turn) & 3
        const point = state >> 2
        const next = this.step(point, move)
        if (next < 0) continue
        const price = this.price(point, next, move)
        if (price === Infinity) continue
        const reached = (next << 2) | move
        if (turn !== 0 && goals.has(reached) && this.length(point, next) < leastArrow) continue
        const total = cost.get(state)! + price + (turn === 0 ? 0 : bendCost) + (goals.get(reached) ?? 0)
        if (total >= (cost.get(reached) ?? Infinity)) continue
        cost.set(reached, total)
        from.set(reached, state)
        heap.push(reached, total + this.atLeast({ x: this.xs[next % width]!, y: this.ys[Math.floor(next / width)]! }))
      }
    }
    return null
  }

  private stateAt(point: Point, move: number): number {
    return ((this.ys.indexOf(point.y) * this.xs.length + this.xs.indexOf(point.x)) << 2) | move
  }

  private step(point: number, move: number): number {
    const width = this.xs.length
    const x = point % width
    const y = Math.floor(point / width)
    if (move === 0) return x + 1 < width ? point + 1 : -1
    if (move === 2) return x > 0 ? point - 1 : -1
    if (move === 1) return y + 1 < this.ys.length ? point + width : -1
    return y > 0 ? point - width : -1
  }

  private length(point: number, next: number): number {
    const width = this.xs.length
    const [one, other] = [point, next].map(at => this.xs[at % width]! + this.ys[Math.floor(at / width)]!) as [number, number]
    return Math.abs(one - other)
  }

  private price(point: number, next: number, move: number): number {
    const width = this.xs.length
    const first = Math.min(point, next)
    const x = first % width
    const y = Math.floor(first / width)
    if (move % 2 === 0) return this.xs[x + 1]! - this.xs[x]! + this.levelCosts(y)[x]!
    return this.ys[y + 1]! - this.ys[y]! + this.uprightCosts(x)[y]!
  }

  private levelCosts(y: number): Float64Array {
    const known = this.levels.get(y)
    if (known) return known
    const costs = costsAlong(this.xs, this.ys[y]!, this.problem, box => box)
    this.levels.set(y, costs)
    return costs
  }

  private uprightCosts(x: number): Float64Array {
    const known = this.uprights.get(x)
    if (known) return known
    const costs = costsAlong(this.ys, this.xs[x]!, this.problem, box => ({ x: box.y, y: box.x, width: box.height, height: box.width }))
    this.uprights.set(x, costs)
    return costs
  }

  private atLeast(point: Point): number {
    let least = Infinity
    for (const goal of this.problem.goals) least = Math.min(least, Math.abs(goal.x - point.x) + Math.abs(goal.y - point.y))
    return least
  }

  private trace(goal: number, from: Map<number, number>): Point[] {
    const width = this.xs.length
    const at = (state: number): Point => ({ x: this.xs[(state >> 2) % width]!, y: this.ys[Math.floor((state >> 2) / width)]! })
    const points = [at(goal)]
    let state = goal
    for (let before = from.get(state); before !== undefined; before = from.get(state)) {
      if ((before & 3) !== (state & 3) || !from.has(before)) points.push(at(before))
      state = before
    }
    return points.reverse()
  }
}

/** Costs of the parts of one line between neighbouring `places`, the line lying at `level`; `turn` lays boxes along the line. */
function costsAlong(places: number[], level: number, problem: LooseProblem, turn: (box: Bounds) => Bounds): Float64Array {
  const costs = new Float64Array(places.length)
  const add = (from: number, to: number, price: number): void => {
    for (let index = firstAbove(places, from); index < places.length - 1 && places[index]! < to; index++) costs[index]! += price
  }
  for (const solid of problem.solids) {
    const box = turn(solid)
    if (level > box.y && level < box.y + box.height) add(box.x, box.x + box.width, Infinity)
  }
  for (const line of problem.lines) {
    const box = turn(boxOf(line))
    if (box.height === 0 && Math.abs(box.y - level) < 4) add(box.x, box.x + box.width, Infinity)
    else if (box.width === 0 && level >= box.y && level <= box.y + box.height) add(box.x, box.x + 0.5, crossingCost)
  }
  return costs
}

/** Index of the first part that reaches beyond a place. */
function firstAbove(places: number[], place: number): number {
  let low = 0
  let high = places.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle + 1]! <= place) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a box lies in the part of the drawing where the way may run: around both ends with some room. */
function nearTo(problem: LooseProblem): (box: Bounds) => boolean {
  const ends = [...problem.starts, ...problem.goals]
  const isWide = ends.length > 100
  const narrow = isWide ? (problem.starts.length < problem.goals.length ? problem.starts : problem.goals) : ends
  const room = 400
  const left = Math.min(...narrow.map(end => end.x)) - room
  const right = Math.max(...narrow.map(end => end.x)) + room
  const top = Math.min(...ends.map(end => end.y)) - room
  const bottom = Math.max(...ends.map(end => end.y)) + room
  return box => box.x <= right && box.x + box.width >= left && box.y <= bottom && box.y + box.height >= top
}

function sorted(values: number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b)
}

function boxOf([from, to]: [Point, Point]): Bounds {
  return { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) }
}

function elbow(start: Point, goal: Point): Point[] {
  if (start.x === goal.x || start.y === goal.y) return [{ x: start.x, y: start.y }, { x: goal.x, y: goal.y }]
  return [{ x: start.x, y: start.y }, { x: start.x, y: goal.y }, { x: goal.x, y: goal.y }]
}
