/** A cell by its position among the rows and columns shown, from 0. */
export interface GridPlace {
  row: number
  column: number
}

/** A rectangle of cells, all four edges included. */
export interface GridRange {
  top: number
  bottom: number
  left: number
  right: number
}

/** The rectangle between two corners. */
export function rangeBetween(one: GridPlace, other: GridPlace): GridRange {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  }
}

export function isOneCell({ top, bottom, left, right }: GridRange): boolean {
  return top === bottom && left === right
}

export function rowCountOf({ top, bottom }: GridRange): number {
  return bottom - top + 1
}

export function columnCountOf({ left, right }: GridRange): number {
  return right - left + 1
}

/** Every place of a range, row by row. */
export function placesOf(range: GridRange): GridPlace[] {
  const places: GridPlace[] = []
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) places.push({ row, column })
  }
  return places
}
