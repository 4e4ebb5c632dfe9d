import type { FunctionCell } from '../contract/function-analysis.ts'

/** A cell at its depth in the tree of grids; the outermost middles have depth 0. */
export interface FunctionBranch {
  cell: FunctionCell
  depth: number
  /** Names from the outermost middle down to this cell. */
  path: readonly string[]
}

/** Every cell in the order of reading: a grid before those inside it, its cells clockwise. Cells whose parent is gone are left out. */
export function functionTree(cells: readonly FunctionCell[]): FunctionBranch[] {
  const inside = Map.groupBy(cells, (cell) => cell.parent)
  const branches: FunctionBranch[] = []
  const add = (cell: FunctionCell, above: readonly string[]): void => {
    const path = [...above, cell.text]
    branches.push({ cell, depth: above.length, path })
    for (const inner of (inside.get(cell.id) ?? []).toSorted((one, other) => one.place - other.place)) add(inner, path)
  }
  for (const root of inside.get(null) ?? []) add(root, [])
  return branches
}
