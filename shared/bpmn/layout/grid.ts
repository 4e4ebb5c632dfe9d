import type { Section } from './section.ts'

/**
 * The lines on which flows may run. Across: a channel left of each column, the column's centre, … and a channel at the right end.
 * Down: each strip has a channel, then its rows with a channel below each; between pools lies a gap. So every lane border lies between two
 * channels, and a flow never runs on a border. The outermost channels lead past black-box pools.
 */
export interface Grid {
  /** Number of upright lines: 2 × columns + 1; odd ones are column centres. */
  width: number
  lines: RowLine[]
  /** Index of the item that covers a point (line × width + upright line), or -1. */
  owner: Int32Array
  /** Line of each item's row. */
  lineOfItem: number[]
}

export interface RowLine {
  kind: 'row' | 'band' | 'channel' | 'gap'
  strip: number
}

/** Lays the lines for a section whose items have columns and rows. */
export function buildGrid(section: Section): Grid {
  const columns = Math.max(1, ...section.items.map(item => item.column + item.span))
  const width = 2 * columns + 1
  const lines: RowLine[] = []
  const rowLines = new Map<string, number>()
  section.strips.forEach((strip, index) => {
    const previous = section.strips[index - 1]
    if (previous && (previous.pool !== strip.pool || strip.isBand || previous.isBand)) lines.push({ kind: 'gap', strip: -1 })
    if (strip.isBand) {
      rowLines.set(`${index} 0`, lines.push({ kind: 'band', strip: index }) - 1)
      return
    }
    lines.push({ kind: 'channel', strip: index })
    const rows = section.items.filter(item => item.strip === index).map(item => item.row)
    for (let row = Math.min(0, ...rows); row <= Math.max(0, ...rows); row++) {
      rowLines.set(`${index} ${row}`, lines.push({ kind: 'row', strip: index }) - 1)
      lines.push({ kind: 'channel', strip: index })
    }
  })
  const owner = new Int32Array(lines.length * width).fill(-1)
  const lineOfItem = section.items.map((item, index) => {
    const line = rowLines.get(`${item.strip} ${item.row}`)!
    const from = item.kind === 'pool' ? 1 : 2 * item.column + 1
    const to = item.kind === 'pool' ? width - 2 : 2 * (item.column + item.span) - 1
    for (let upright = from; upright <= to; upright++) owner[line * width + upright] = index
    return line
  })
  return { width, lines, owner, lineOfItem }
}

/** The section without rows that no item uses (other than a strip's only one): their numbers close up. */
export function closeEmptyRows(section: Section): void {
  section.strips.forEach((_, strip) => {
    const items = section.items.filter(item => item.strip === strip)
    const rows = [...new Set(items.map(item => item.row))].sort((a, b) => a - b)
    const above = rows.filter(row => row < 0).length
    for (const item of items) item.row = rows.indexOf(item.row) - above
  })
}
