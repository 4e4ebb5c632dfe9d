import type { Grid } from './grid.ts'
import type { RoutedLink } from './route-links.ts'

/** One straight part of a flow. Positions along it count grid lines; fractions order the ends within a line. */
export interface Segment {
  isUpright: boolean
  /** The grid line it runs on: an upright line, or a row line. */
  line: number
  /** A column centre or row axis, where it keeps near the middle; else a channel, where it gets a track of its own. */
  isCentre: boolean
  low: SegmentEnd
  high: SegmentEnd
  /** Pixels off the middle of a centre line. */
  offset: number
  /** Set when the offset is given from outside, by a boundary event. */
  isFixed: boolean
  /** Pixel position across its direction; set by the coordinates. */
  position: number
}

export interface SegmentEnd {
  /** Grid line where the segment ends. */
  line: number
  /** `line` with a fraction, once the order of what it meets there is known. */
  place: number
  /** Where the flow goes on: -1 up or left, 1 down or right, 0 where it docks. */
  turn: -1 | 0 | 1
  /** Item on which it docks, or -1. */
  dock: number
  /** The segment that goes on from here. */
  next: Segment | null
}

/** How far from the middle of a cell a docked end is taken to lie, in grid lines. */
const dockDistance = 0.2

/** Cuts the ways into straight parts, for each link in order from source to target. */
export function cutSegments(routed: RoutedLink[], grid: Grid): Segment[][] {
  return routed.map(({ link, route }) => {
    const segments: Segment[] = []
    for (let corner = 1; corner < route.length; corner++) {
      segments.push(segmentBetween(route[corner - 1]!, route[corner]!, grid))
    }
    segments.forEach((segment, index) => {
      const ends = endsInOrder(segment, route[index]!, grid)
      connect(ends.start, segments[index - 1] ?? null, route[index - 1], link.source, segment, grid)
      connect(ends.end, segments[index + 1] ?? null, route[index + 2], link.target, segment, grid)
    })
    return segments
  })
}

function segmentBetween(from: number, to: number, grid: Grid): Segment {
  const column = [from % grid.width, to % grid.width]
  const row = [Math.floor(from / grid.width), Math.floor(to / grid.width)]
  const isUpright = column[0] === column[1]
  const line = isUpright ? column[0]! : row[0]!
  const along = isUpright ? row : column
  const end = (place: number): SegmentEnd => ({ line: place, place, turn: 0, dock: -1, next: null })
  return {
    isUpright,
    line,
    isCentre: isUpright ? line % 2 === 1 : grid.lines[line]!.kind === 'row',
    low: end(Math.min(...along)),
    high: end(Math.max(...along)),
    offset: 0,
    isFixed: false,
    position: 0,
  }
}

/** The ends of a segment in the direction of its flow. */
export function endsInOrder(segment: Segment, from: number, grid: Grid): { start: SegmentEnd, end: SegmentEnd } {
  const place = segment.isUpright ? Math.floor(from / grid.width) : from % grid.width
  return place === segment.low.line ? { start: segment.low, end: segment.high } : { start: segment.high, end: segment.low }
}

function connect(end: SegmentEnd, next: Segment | null, beyond: number | undefined, item: number, segment: Segment, grid: Grid): void {
  if (!next || beyond === undefined) {
    end.dock = item
    end.place += end === segment.low ? dockDistance : -dockDistance
    return
  }
  end.next = next
  const there = segment.isUpright ? beyond % grid.width : Math.floor(beyond / grid.width)
  end.turn = there > segment.line ? 1 : -1
}
