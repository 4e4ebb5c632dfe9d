import type { RowOccupancy } from './row-occupancy.ts'
import type { Item, Section } from './section.ts'
import { isStep } from './section.ts'

/**
 * Puts documents, data stores and annotations on the free cell nearest to the step that writes them (else the first that reads them,
 * else the first they are tied to), straight above or below where possible. Those tied to nothing line up in a row of their own.
 */
export function placeData(section: Section, occupancy: RowOccupancy): void {
  section.items.forEach((item, index) => {
    if (isStep(item) || item.kind === 'pool') return
    const neighbours = neighboursOf(section, index)
    const anchor = neighbours[0]
    if (anchor) placeBeside(item, anchor, neighbours, occupancy)
    else placeAtTheFoot(item, occupancy)
    occupancy.take(item.strip, item.row, item.column)
  })
}

/** Steps tied to the item, writers first. */
function neighboursOf(section: Section, index: number): Item[] {
  const writers: Item[] = []
  const others: Item[] = []
  for (const link of section.links) {
    if (link.kind !== 'data' && link.kind !== 'association') continue
    if (link.target === index) writers.push(section.items[link.source]!)
    else if (link.source === index) others.push(section.items[link.target]!)
  }
  return [...writers, ...others].filter(isStep)
}

function placeBeside(item: Item, anchor: Item, neighbours: Item[], occupancy: RowOccupancy): void {
  item.strip = anchor.strip
  const firstRow = occupancy.firstRow(anchor.strip) - 1
  const lastRow = occupancy.lastRow(anchor.strip) + 1
  const centre = anchor.column + Math.floor((anchor.span - 1) / 2)
  let bestCost = Infinity
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = Math.max(0, centre - 2); column <= centre + 2; column++) {
      if (occupancy.isTaken(item.strip, row, column)) continue
      const isNew = row === firstRow || row === lastRow
      const straightWay = column === centre ? rowsBetween(occupancy, anchor, row, column) * 60 : 25
      const cost = Math.abs(column - centre) * 40 + Math.abs(row - anchor.row) * 30 + (isNew ? 25 : 0) + straightWay
        + (occupancy.isKept(item.strip, row, column) ? 70 : 0) + (row > anchor.row ? 3 : 0)
        + farFrom(neighbours, item.strip, row, column)
      if (cost < bestCost) {
        bestCost = cost
        item.row = row
        item.column = column
      }
    }
  }
}

function rowsBetween(occupancy: RowOccupancy, anchor: Item, row: number, column: number): number {
  let count = 0
  for (let other = Math.min(row, anchor.row) + 1; other < Math.max(row, anchor.row); other++) {
    if (occupancy.isTaken(anchor.strip, other, column)) count++
  }
  return count
}

/** A slight pull towards the other steps that use the item. */
function farFrom(neighbours: Item[], strip: number, row: number, column: number): number {
  let far = 0
  for (const other of neighbours.slice(1)) {
    far += Math.min(6, Math.abs(other.column - column)) + (other.strip === strip ? 0 : Math.sign(other.strip - strip) === Math.sign(row) ? 0 : 6)
  }
  return far / Math.max(1, neighbours.length - 1)
}

function placeAtTheFoot(item: Item, occupancy: RowOccupancy): void {
  const row = Math.max(1, occupancy.lastRow(item.strip))
  let column = 0
  while (occupancy.isTaken(item.strip, row, column) || occupancy.isKept(item.strip, row, column)) column++
  item.row = row
  item.column = column
}
