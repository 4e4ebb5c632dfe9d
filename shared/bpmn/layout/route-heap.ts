/** A binary heap of numbered states; the least cost comes out first, the older of two equals first. */
export class RouteHeap {
  private states = new Int32Array(1024)
  private costs = new Float64Array(1024)
  private ages = new Int32Array(1024)
  private count = 0
  private age = 0

  get size(): number {
    return this.count
  }

  clear(): void {
    this.count = 0
    this.age = 0
  }

  push(state: number, cost: number): void {
    if (this.count === this.states.length) this.grow()
    const age = this.age++
    let place = this.count++
    while (place > 0) {
      const parent = (place - 1) >> 1
      if (this.costs[parent]! <= cost) break
      this.move(parent, place)
      place = parent
    }
    this.set(place, state, cost, age)
  }

  pop(): number {
    const first = this.states[0]!
    const last = --this.count
    const state = this.states[last]!
    const cost = this.costs[last]!
    const age = this.ages[last]!
    let place = 0
    for (;;) {
      let child = 2 * place + 1
      if (child >= last) break
      if (child + 1 < last && this.isBefore(child + 1, this.costs[child]!, this.ages[child]!)) child++
      if (!this.isBefore(child, cost, age)) break
      this.move(child, place)
      place = child
    }
    this.set(place, state, cost, age)
    return first
  }

  private isBefore(place: number, cost: number, age: number): boolean {
    const own = this.costs[place]!
    return own < cost || (own === cost && this.ages[place]! < age)
  }

  private move(from: number, to: number): void {
    this.set(to, this.states[from]!, this.costs[from]!, this.ages[from]!)
  }

  private set(place: number, state: number, cost: number, age: number): void {
    this.states[place] = state
    this.costs[place] = cost
    this.ages[place] = age
  }

  private grow(): void {
    const size = this.states.length * 2
    const states = new Int32Array(size)
    const costs = new Float64Array(size)
    const ages = new Int32Array(size)
    states.set(this.states)
    costs.set(this.costs)
    ages.set(this.ages)
    this.states = states
    this.costs = costs
    this.ages = ages
  }
}
