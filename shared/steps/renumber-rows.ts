import { comparableNumber } from './cells/next-cell.ts'
import type { StepRow, StepTable } from './step-table.ts'

/** The table with other numbers: `numberOf` gives each row its new one, and 次 follows. Numbers that no row has stay as they are. */
export function renumberRows(table: StepTable, numberOf: (row: StepRow, index: number) => string): StepTable {
  const renamed = new Map<string, string>()
  table.rows.forEach((row, index) => {
    const old = comparableNumber(row.number)
    if (!renamed.has(old)) renamed.set(old, numberOf(row, index))
  })
  return {
    rows: table.rows.map((row, index) => ({
      ...row,
      number: numberOf(row, index),
      next: row.next === 'following' ? row.next : row.next.map(({ condition, to }) => ({ condition, to: renamed.get(comparableNumber(to)) ?? to })),
    })),
  }
}

/** Whether the rows are numbered 1, 2, 3 … from the first on. */
export function isNumberedInOrder(table: StepTable): boolean {
  return table.rows.every(({ number }, index) => comparableNumber(number) === String(index + 1))
}
