/** A heading between the rows. The keyboard passes over it: places in the grid count rows only. */
export interface GridGroup {
  id: string
  /** Index of the row it stands above; several may stand above the same one. In ascending order. */
  at: number
}

/** Lines are what is drawn, headings and rows together. The line a row is on. */
export function lineOfRow(groups: readonly GridGroup[], row: number): number {
  return row + groupsUpTo(groups, row)
}

/** What is drawn on a line: a row by its index, or a heading by its place in the list. */
export function atLine(groups: readonly GridGroup[], line: number): { row: number } | { group: number } {
  // The heading k stands on the line `at + k`, which rises strictly.
  let low = 0
  let high = groups.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (groups[middle]!.at + middle <= line) low = middle + 1
    else high = middle
  }
  const last = low - 1
  return last >= 0 && groups[last]!.at + last === line ? { group: last } : { row: line - low }
}

function groupsUpTo(groups: readonly GridGroup[], row: number): number {
  let low = 0
  let high = groups.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (groups[middle]!.at <= row) low = middle + 1
    else high = middle
  }
  return low
}
