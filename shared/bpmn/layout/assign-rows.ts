import type { Drop } from './assign-columns.ts'
import { looseSteps } from './assign-columns.ts'
import { RowOccupancy } from './row-occupancy.ts'
import type { Item, Section } from './section.ts'
import { isStep } from './section.ts'

/**
 * Sets the row of every step. The part of a chain within one strip stays on one row: the first (longest) chain on the main row, branches
 * on the nearest row where both the steps and the flow from the fork and to the join find room. Steps without any flow stand aside.
 * Columns must be set. Returns what is occupied, for the documents that come next.
 */
export function assignRows(section: Section, chains: number[][], drops: Drop[]): RowOccupancy {
  const occupancy = new RowOccupancy()
  const isSet = section.items.map(() => false)
  const inDrop = new Set(drops.flatMap(drop => [drop.source, drop.target]))
  const isLoose = looseSteps(section)
  const isMixed = section.items.some((item, index) => isStep(item) && !isLoose[index])
  const flowing = [...chains.filter(chain => !isLoose[chain[0]!]), ...chains.filter(chain => isLoose[chain[0]!])]
  flowing.forEach((chain, rank) => {
    for (const run of runsOf(section, chain)) {
      const row = rank === 0 && isFree(section, occupancy, run, 0) ? 0 : bestRow(section, occupancy, run, isSet, inDrop, isMixed && isLoose[chain[0]!]!)
      for (const index of run) {
        const item = section.items[index]!
        item.row = row
        isSet[index] = true
        occupancy.take(item.strip, row, item.column, item.span)
      }
      keepWays(section, occupancy, run, row, isSet)
    }
  })
  keepFalls(section, occupancy, drops)
  return occupancy
}

/** The parts of a chain that lie within one strip and follow each other directly. */
function runsOf(section: Section, chain: number[]): number[][] {
  const runs: number[][] = []
  for (const index of chain) {
    const run = runs.at(-1)
    const previous = run && section.items[run.at(-1)!]!
    if (run && previous!.strip === section.items[index]!.strip) run.push(index)
    else runs.push([index])
  }
  return runs
}

interface Way {
  row: number
  from: number
  to: number
}

/** Rows of steps already set that lead to the run or away from it, with the columns between. */
function waysOf(section: Section, run: number[], isSet: boolean[]): Way[] {
  const strip = section.items[run[0]!]!.strip
  const members = new Set(run)
  const ways: Way[] = []
  for (const link of section.links) {
    if (link.kind !== 'sequence' || members.has(link.source) === members.has(link.target)) continue
    const inside = section.items[members.has(link.source) ? link.source : link.target]!
    const outsideIndex = members.has(link.source) ? link.target : link.source
    const outside = section.items[outsideIndex]!
    if (outside.strip !== strip || !isSet[outsideIndex]) continue
    const right = inside.column > outside.column
    ways.push(right
      ? { row: outside.row, from: outside.column + outside.span - 1, to: inside.column - 1 }
      : { row: outside.row, from: inside.column + inside.span, to: outside.column })
  }
  return ways
}

function isFree(section: Section, occupancy: RowOccupancy, run: number[], row: number): boolean {
  const first = section.items[run[0]!]!
  const last = section.items[run.at(-1)!]!
  for (let column = first.column; column < last.column + last.span; column++) {
    if (occupancy.isTaken(first.strip, row, column) || occupancy.isKept(first.strip, row, column)) return false
  }
  return true
}

function bestRow(
  section: Section, occupancy: RowOccupancy, run: number[], isSet: boolean[], inDrop: Set<number>, isAside: boolean,
): number {
  const first = section.items[run[0]!]!
  const ways = waysOf(section, run, isSet)
  const home = ways[0]?.row ?? 0
  const lean = leanOf(section, run)
  const isException = section.links.some(link => link.target === run[0] && link.sourceEvent !== null)
  let best = 0
  let bestCost = Infinity
  const firstRow = occupancy.firstRow(first.strip) - 1
  const lastRow = occupancy.lastRow(first.strip) + 1
  for (let row = firstRow; row <= lastRow; row++) {
    if (!isFree(section, occupancy, run, row)) continue
    if (run.some(index => inDrop.has(index)) && row !== 0 && !isOutermost(section, occupancy, run, row)) continue
    const isNew = row === firstRow || row === lastRow
    let cost = Math.abs(row - home) * 10 + (isNew ? 8 : 0) + (Math.sign(row - home) === lean ? 0 : 2)
    if (isException && row < home) cost += 25
    if (isAside && row <= 0) cost += 25
    for (const way of ways) {
      const isSameRow = way.row === row
      cost += 9 * occupancy.busy(first.strip, row, isSameRow ? way.from + 1 : way.from, isSameRow ? way.to - 1 : way.to)
    }
    if (cost < bestCost) {
      bestCost = cost
      best = row
    }
  }
  if (bestCost < Infinity) return best
  return lastRow
}

/** A step that falls to another strip may stand on any row, as long as no other item of its column lies on that side. */
function isOutermost(section: Section, occupancy: RowOccupancy, run: number[], row: number): boolean {
  return run.every(index => {
    const item = section.items[index]!
    for (let other = occupancy.firstRow(item.strip); other <= occupancy.lastRow(item.strip); other++) {
      if (other !== row && occupancy.isTaken(item.strip, other, item.column)) return false
    }
    return true
  })
}

/** The side to which a run leans: up (-1) when its neighbours in other strips lie above, else down. */
function leanOf(section: Section, run: number[]): number {
  const members = new Set(run)
  const strip = section.items[run[0]!]!.strip
  let balance = 0
  for (const link of section.links) {
    if (link.kind === 'data' || link.kind === 'association') continue
    const other: Item | null = members.has(link.source) && !members.has(link.target) ? section.items[link.target]!
      : members.has(link.target) && !members.has(link.source) ? section.items[link.source]! : null
    if (other) balance += Math.sign(other.strip - strip)
    if (link.isBack && members.has(link.source)) balance -= 0.5
  }
  return balance < 0 ? -1 : 1
}

function keepWays(section: Section, occupancy: RowOccupancy, run: number[], row: number, isSet: boolean[]): void {
  const strip = section.items[run[0]!]!.strip
  for (let position = 1; position < run.length; position++) {
    const left = section.items[run[position - 1]!]!
    const right = section.items[run[position]!]!
    if (right.column > left.column + left.span) occupancy.keep(strip, row, left.column + left.span, right.column - 1)
  }
  for (const way of waysOf(section, run, isSet)) {
    if (way.to - way.from < 40) occupancy.keep(strip, row, way.from, way.to)
  }
}

function keepFalls(section: Section, occupancy: RowOccupancy, drops: Drop[]): void {
  for (const drop of drops) {
    const source = section.items[drop.source]!
    const target = section.items[drop.target]!
    const [upper, lower] = source.strip < target.strip ? [source, target] : [target, source]
    for (let strip = upper.strip; strip <= lower.strip; strip++) {
      const from = strip === upper.strip ? upper.row + 1 : occupancy.firstRow(strip) - 3
      const to = strip === lower.strip ? lower.row - 1 : occupancy.lastRow(strip) + 3
      for (let row = from; row <= to; row++) occupancy.keep(strip, row, drop.column, drop.column)
    }
  }
}

