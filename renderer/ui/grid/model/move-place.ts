import type { GridPlace } from './grid-range.ts'

export type GridMove = 'up' | 'down' | 'left' | 'right'

/** How many rows and columns there are. */
export interface GridSize {
  rows: number
  columns: number
}

const steps: Readonly<Record<GridMove, GridPlace>> = {
  up: { row: -1, column: 0 }, down: { row: 1, column: 0 }, left: { row: 0, column: -1 }, right: { row: 0, column: 1 },
}

/** The place so many cells further, kept within the grid. */
export function movedPlace(place: GridPlace, move: GridMove, size: GridSize, count = 1): GridPlace {
  const step = steps[move]
  return keptWithin({ row: place.row + step.row * count, column: place.column + step.column * count }, size)
}

/**
 * Ctrl and an arrow, as in Excel: to the end of the filled cells it stands in, else to the next filled cell, else to the edge.
 * @param isFilled whether a cell holds something.
 */
export function jumpedPlace(place: GridPlace, move: GridMove, size: GridSize, isFilled: (place: GridPlace) => boolean): GridPlace {
  const next = (from: GridPlace) => movedPlace(from, move, size)
  const isSame = (one: GridPlace, other: GridPlace) => one.row === other.row && one.column === other.column
  let at = next(place)
  if (isSame(at, place)) return place
  const runs = isFilled(place) && isFilled(at)
  for (;;) {
    const further = next(at)
    if (isSame(further, at)) return at
    if (runs ? !isFilled(further) : isFilled(at)) return at
    at = further
  }
}

/** Tab and Shift+Tab: along the row, then on to the next one; null past either end of the grid. */
export function tabbedPlace(place: GridPlace, direction: 1 | -1, size: GridSize): GridPlace | null {
  const column = place.column + direction
  if (column >= 0 && column < size.columns) return { row: place.row, column }
  const row = place.row + direction
  return row < 0 || row >= size.rows ? null : { row, column: direction === 1 ? 0 : size.columns - 1 }
}

export function keptWithin({ row, column }: GridPlace, size: GridSize): GridPlace {
  return { row: Math.max(0, Math.min(row, size.rows - 1)), column: Math.max(0, Math.min(column, size.columns - 1)) }
}
