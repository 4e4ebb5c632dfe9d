import type { Segment, SegmentEnd } from './segments.ts'

/**
 * Orders the segments of each line so that they cross little: left to right in upright lines, top to bottom in the others.
 * First the upright channels, then row lines with those in mind, then column centres. Returns the ordered segments by line.
 */
export interface TrackOrder {
  upright: Map<number, Segment[]>
  level: Map<number, Segment[]>
}

export interface TrackRoom {
  /** Distance between neighbouring tracks in pixels. */
  gap: number
  /** Half the length of the side of an item on which flows can dock, in pixels. */
  halfSide(item: number, isUpright: boolean): number
}

export function orderTracks(segments: Segment[], room: TrackRoom): TrackOrder {
  const order: TrackOrder = { upright: new Map(), level: new Map() }
  orderLines(segments.filter(segment => segment.isUpright && !segment.isCentre), order.upright, room)
  orderLines(segments.filter(segment => !segment.isUpright), order.level, room)
  orderLines(segments.filter(segment => segment.isUpright && segment.isCentre), order.upright, room)
  return order
}

function orderLines(segments: Segment[], byLine: Map<number, Segment[]>, room: TrackRoom): void {
  const groups = new Map<number, Segment[]>()
  for (const segment of segments) {
    const group = groups.get(segment.line)
    if (group) group.push(segment)
    else groups.set(segment.line, [segment])
  }
  for (const [line, group] of groups) {
    const sorted = sortByCrossings(group)
    byLine.set(line, sorted)
    if (sorted[0]!.isCentre) setOffsets(sorted, room)
    sorted.forEach((segment, rank) => {
      const fraction = segment.isCentre ? segment.offset / 200 : (rank + 1) / (sorted.length + 1) - 0.5
      for (const end of [segment.low, segment.high]) tellNeighbour(end, segment, line + fraction)
    })
  }
}

/** The segment that goes on from an end now knows its own end more exactly. */
function tellNeighbour(end: SegmentEnd, segment: Segment, place: number): void {
  const next = end.next
  if (!next) return
  const met = next.low.next === segment ? next.low : next.high
  met.place = place
}

function sortByCrossings(group: Segment[]): Segment[] {
  const sorted = group
    .map((segment, index) => ({ segment, index, lean: segment.low.turn + segment.high.turn }))
    .sort((a, b) => a.lean - b.lean || a.index - b.index)
    .map(entry => entry.segment)
  for (let pass = 0; pass < sorted.length; pass++) {
    let isChanged = false
    for (let place = 1; place < sorted.length; place++) {
      const first = sorted[place - 1]!
      const second = sorted[place]!
      if (faults(second, first) >= faults(first, second)) continue
      sorted[place - 1] = second
      sorted[place] = first
      isChanged = true
    }
    if (!isChanged) break
  }
  return sorted
}

/** Crossings, and overlaps counted double, when `first` lies before (left of, above) `second`. */
function faults(first: Segment, second: Segment): number {
  return faultsOf(first, second, 1) + faultsOf(second, first, -1)
}

function faultsOf(segment: Segment, other: Segment, towards: 1 | -1): number {
  let count = 0
  for (const end of [segment.low, segment.high]) {
    if (end.turn !== towards) continue
    if (end.place > other.low.place && end.place < other.high.place) count++
    for (const otherEnd of [other.low, other.high]) {
      if (otherEnd.place === end.place && otherEnd.turn === -towards) count += 2
    }
  }
  return count
}

function overlap(one: Segment, other: Segment): boolean {
  return one.low.place <= other.high.place + 1e-6 && other.low.place <= one.high.place + 1e-6
}

/**
 * Gives the segments of a centre line offsets from its middle. Those that overlap lie `gap` apart in their order; a straight flow between
 * two shapes, else the one that came first, keeps the middle.
 */
function setOffsets(sorted: Segment[], room: TrackRoom): void {
  const open = new Set(sorted.filter(segment => !segment.isFixed))
  for (const seed of sorted) {
    if (!open.has(seed)) continue
    const cluster = clusterOf(seed, open)
    const ordered = sorted.filter(segment => cluster.has(segment))
    const levels = new Map<Segment, number>()
    ordered.forEach((segment, index) => {
      const before = ordered.slice(0, index).filter(other => overlap(other, segment))
      levels.set(segment, Math.max(-1, ...before.map(other => levels.get(other)!)) + 1)
    })
    const base = levels.get(ordered.find(segment => segment.low.dock >= 0 && segment.high.dock >= 0) ?? ordered[Math.floor((ordered.length - 1) / 2)]!)!
    const farthest = Math.max(...ordered.map(segment => Math.abs(levels.get(segment)! - base)))
    const widest = Math.min(...ordered.flatMap(segment => [segment.low, segment.high])
      .filter(end => end.dock >= 0).map(end => room.halfSide(end.dock, seed.isUpright)))
    const gap = Math.min(room.gap, widest / Math.max(1, farthest))
    for (const segment of ordered) segment.offset = (levels.get(segment)! - base) * gap
  }
}

function clusterOf(seed: Segment, open: Set<Segment>): Set<Segment> {
  const cluster = new Set([seed])
  open.delete(seed)
  for (const member of cluster) {
    for (const other of open) {
      if (!overlap(member, other)) continue
      open.delete(other)
      cluster.add(other)
    }
  }
  return cluster
}
