import { columnCountOf, rowCountOf, type GridPlace, type GridRange } from './grid-range.ts'

export interface SpreadCell extends GridPlace {
  text: string
}

/**
 * Where the cells of a clipboard go: from the upper left corner of the range on. One cell fills the whole range, and a block is repeated
 * where the range is a multiple of it, as in Excel; otherwise the block goes beyond the range.
 * @param cells lines of unequal length; what a line lacks is left alone.
 */
export function spreadCells(cells: readonly (readonly string[])[], range: GridRange): SpreadCell[] {
  const height = cells.length
  const width = Math.max(0, ...cells.map((line) => line.length))
  if (height === 0 || width === 0) return []
  const rows = rowCountOf(range) % height === 0 ? rowCountOf(range) : height
  const columns = columnCountOf(range) % width === 0 ? columnCountOf(range) : width
  const spread: SpreadCell[] = []
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const text = cells[row % height]?.[column % width]
      if (text !== undefined) spread.push({ row: range.top + row, column: range.left + column, text })
    }
  }
  return spread
}

/** Ctrl+D: the first row of the range goes into the others; one row alone takes what stands above it. */
export function filledDown(range: GridRange, textAt: (place: GridPlace) => string): SpreadCell[] {
  const source = range.top === range.bottom ? range.top - 1 : range.top
  const first = range.top === range.bottom ? range.top : range.top + 1
  if (source < 0) return []
  return filledFrom({ ...range, top: source, bottom: source }, { ...range, top: first }, textAt)
}

/** The drag handle: the rows of the source, over and over, in the rows of the target. */
export function filledFrom(source: GridRange, target: GridRange, textAt: (place: GridPlace) => string): SpreadCell[] {
  const filled: SpreadCell[] = []
  const height = rowCountOf(source)
  for (let row = target.top; row <= target.bottom; row += 1) {
    const offset = (((row - source.top) % height) + height) % height
    for (let column = source.left; column <= source.right; column += 1) filled.push({ row, column, text: textAt({ row: source.top + offset, column }) })
  }
  return filled
}
