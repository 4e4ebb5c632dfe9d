import type { SheetCells } from '../columns/sheet-cells.ts'

export interface CellPlaces {
  /** The cell repeats the one above, because both are merged. */
  isRepeated(line: number, column: number): boolean
  /** The cell lies under one to its left, because both are merged: what it held is gone. */
  isCovered(line: number, column: number): boolean
}

/** Which cells of a sheet are part of a merged one. Lines and columns from 0. */
export function findPlaces({ continued, covered = [] }: SheetCells): CellPlaces {
  const repeated = new Set(continued.map(([line, column]) => `${line}:${column}`))
  const hidden = new Set(covered.map(([line, column]) => `${line}:${column}`))
  return { isRepeated: (line, column) => repeated.has(`${line}:${column}`), isCovered: (line, column) => hidden.has(`${line}:${column}`) }
}
