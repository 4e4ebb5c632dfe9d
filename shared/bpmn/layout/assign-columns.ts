import { topologicalOrder } from './find-chains.ts'
import type { Item, Link, Section } from './section.ts'
import { isStep } from './section.ts'

/** A flow that falls straight from one strip to another within one column; nothing else may stand in its way. */
export interface Drop {
  column: number
  source: number
  target: number
}

/**
 * Sets the column of every step: always right of its predecessors in the same strip. Where the way is free, a step in another strip
 * stands straight above or below its predecessor instead, which keeps the sheet narrow. Steps that begin a side path move up to
 * their successor. Returns the straight falls, which `assignRows` keeps free.
 */
export function assignColumns(section: Section): Drop[] {
  const placement = new Placement(section)
  for (const item of placement.order) {
    if (isStep(section.items[item]!)) placement.place(item)
  }
  placement.pullStartsToTheirSuccessors()
  return placement.drops
}

class Placement {
  readonly drops: Drop[] = []
  readonly order: number[]
  private readonly section: Section
  private readonly incoming: Link[][]
  private readonly outgoing: Link[][]
  /** 1 for steps with a sequence flow to an earlier step. */
  private readonly leadsBack: Uint8Array
  /** Steps by column and strip. */
  private readonly cells = new Map<string, number[]>()
  /** Steps that no flow touches; they line up from left to right instead of all standing in the first column. */
  private readonly isLoose: boolean[]
  private readonly looseCount = new Map<number, number>()
  /** Column and strip pairs that a fall uses or passes: closed to every other step. */
  private readonly closed = new Set<string>()

  constructor(section: Section) {
    this.section = section
    this.incoming = section.items.map(() => [])
    this.outgoing = section.items.map(() => [])
    this.leadsBack = new Uint8Array(section.items.length)
    this.isLoose = looseSteps(section)
    for (const link of section.links) {
      if (link.isBack && link.kind === 'sequence') this.leadsBack[link.source] = 1
      const joinsSteps = isStep(section.items[link.source]!) && isStep(section.items[link.target]!)
      if (link.isBack || !joinsSteps || (link.kind !== 'sequence' && link.kind !== 'message')) continue
      this.incoming[link.target]!.push(link)
      this.outgoing[link.source]!.push(link)
    }
    this.order = topologicalOrder(
      this.outgoing.map(links => links.map(link => link.target)),
      this.incoming.map(links => links.length),
    )
  }

  place(index: number): void {
    const item = this.section.items[index]!
    const fall = this.fallInto(index)
    if (fall) {
      this.put(item, index, fall.column)
      this.drops.push(fall)
      this.close(fall)
      return
    }
    let column = this.isLoose[index] ? this.nextLooseColumn(item) : Math.max(0, ...this.incoming[index]!.map(link => this.leastColumn(link)))
    while (!this.isOpen(item, column)) column++
    this.put(item, index, column)
  }

  private nextLooseColumn(item: Item): number {
    const column = this.looseCount.get(item.strip) ?? 0
    this.looseCount.set(item.strip, column + item.span)
    return column
  }

  pullStartsToTheirSuccessors(): void {
    for (const index of [...this.order].reverse()) {
      const item = this.section.items[index]!
      const links = this.outgoing[index]!
      if (links.length === 0 || this.incoming[index]!.length > 0 || this.drops.some(drop => drop.source === index)) continue
      let column = Math.min(...links.map(link => this.section.items[link.target]!.column)) - item.span
      while (column > item.column && !this.isOpen(item, column)) column--
      if (column <= item.column) continue
      this.take(item, index)
      this.put(item, index, column)
    }
  }

  private leastColumn(link: Link): number {
    const source = this.section.items[link.source]!
    if (link.kind === 'message' || this.isReturn(link)) return source.column
    return source.column + source.span
  }

  /** Whether the link leads from a gateway to a step that only leads back: that step stands above or below the gateway. */
  private isReturn(link: Link): boolean {
    const source = this.section.items[link.source]!
    const target = this.section.items[link.target]!
    return source.kind === 'gateway' && source.strip === target.strip && target.span === 1 && link.sourceEvent === null
      && this.outgoing[link.target]!.length === 0 && this.leadsBack[link.target] === 1 && this.incoming[link.target]!.length === 1
      && this.outgoing[link.source]!.every(other => this.section.items[other.target]!.strip === source.strip)
  }

  /** The fall that puts the step straight above or below its last predecessor, where the way is free. */
  private fallInto(index: number): Drop | null {
    const item = this.section.items[index]!
    if (item.span > 1) return null
    for (const link of this.incoming[index]!) {
      if (link.kind !== 'sequence' || link.sourceEvent !== null) continue
      const source = this.section.items[link.source]!
      if (source.strip === item.strip || source.span > 1) continue
      const column = source.column
      const others = this.incoming[index]!.filter(other => other !== link)
      if (others.some(other => this.leastColumn(other) > column)) continue
      if (this.isFallFree(source, item, column)) return { column, source: link.source, target: index }
    }
    return null
  }

  private isFallFree(source: Item, target: Item, column: number): boolean {
    if (this.at(column, source.strip).length !== 1 || this.at(column, target.strip).length > 0) return false
    if (this.closed.has(key(column, target.strip))) return false
    return between(source.strip, target.strip)
      .every(strip => this.at(column, strip).length === 0 && !this.closed.has(key(column, strip)))
  }

  private close(fall: Drop): void {
    const from = this.section.items[fall.source]!.strip
    const to = this.section.items[fall.target]!.strip
    for (const strip of [from, to, ...between(from, to)]) this.closed.add(key(fall.column, strip))
  }

  private isOpen(item: Item, column: number): boolean {
    for (let covered = column; covered < column + item.span; covered++) {
      if (this.closed.has(key(covered, item.strip))) return false
    }
    return true
  }

  private at(column: number, strip: number): number[] {
    return this.cells.get(key(column, strip)) ?? []
  }

  private put(item: Item, index: number, column: number): void {
    item.column = column
    for (let covered = column; covered < column + item.span; covered++) {
      this.cells.set(key(covered, item.strip), [...this.at(covered, item.strip), index])
    }
  }

  private take(item: Item, index: number): void {
    for (let covered = item.column; covered < item.column + item.span; covered++) {
      this.cells.set(key(covered, item.strip), this.at(covered, item.strip).filter(other => other !== index))
    }
  }
}

/** By item: whether it is a step that no sequence or message flow touches. */
export function looseSteps(section: Section): boolean[] {
  const isLoose = section.items.map(isStep)
  for (const link of section.links) {
    if (link.kind !== 'sequence' && link.kind !== 'message') continue
    isLoose[link.source] = false
    isLoose[link.target] = false
  }
  return isLoose
}

function key(column: number, strip: number): string {
  return `${column} ${strip}`
}

function between(strip: number, other: number): number[] {
  const first = Math.min(strip, other) + 1
  const length = Math.max(0, Math.max(strip, other) - first)
  return Array.from({ length }, (_, offset) => first + offset)
}
