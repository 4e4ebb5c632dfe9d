/** A binary heap of numbered states; the least cost comes out first, the older of two equals first. */
export class RouteHeap {
  private readonly states: number[] = []
  private readonly costs: number[] = []
  private readonly ages: number[] = []
  private age = 0

  get size(): number {
    return this.states.length
  }

  clear(): void {
    this.states.length = 0
    this.costs.length = 0
    this.ages.length = 0
    this.age = 0
  }

  push(state: number, cost: number): void {
    let place = this.states.length
    this.states.push(state)
    this.costs.push(cost)
    this.ages.push(this.age++)
    while (place > 0) {
      const parent = (place - 1) >> 1
      if (!this.isBefore(place, parent)) break
      this.swap(place, parent)
      place = parent
    }
  }

  pop(): number {
    const state = this.states[0]!
    this.swap(0, this.states.length - 1)
    this.states.pop()
    this.costs.pop()
    this.ages.pop()
    let place = 0
    for (;;) {
      const left = 2 * place + 1
      if (left >= this.states.length) break
      const child = left + 1 < this.states.length && this.isBefore(left + 1, left) ? left + 1 : left
      if (!this.isBefore(child, place)) break
      this.swap(child, place)
      place = child
    }
    return state
  }

  private isBefore(one: number, other: number): boolean {
    const difference = this.costs[one]! - this.costs[other]!
    return difference < 0 || (difference === 0 && this.ages[one]! < this.ages[other]!)
  }

  private swap(one: number, other: number): void {
    for (const list of [this.states, this.costs, this.ages]) {
      const kept = list[one]!
      list[one] = list[other]!
      list[other] = kept
    }
  }
}
