import { comparableNumber } from './cells/next-cell.ts'
import type { StepTable } from './step-table.ts'

/** One way from row to row, both as positions in the table. */
export interface RowLink {
  from: number
  to: number
  condition: string
}

/** Position of each row by its number in the form of `comparableNumber`; the first of equal numbers. */
export function rowsByNumber(table: StepTable): Map<string, number> {
  const byNumber = new Map<string, number>()
  table.rows.forEach((row, index) => {
    const number = comparableNumber(row.number)
    if (!byNumber.has(number)) byNumber.set(number, index)
  })
  return byNumber
}

/** Every way on, row by row in the order of their cells; ways to rows that do not exist are left out. */
export function resolveLinks(table: StepTable): RowLink[] {
  const byNumber = rowsByNumber(table)
  return table.rows.flatMap((row, from): RowLink[] => {
    if (row.kind === 'end') return []
    if (row.next === 'following') return from + 1 < table.rows.length ? [{ from, to: from + 1, condition: '' }] : []
    return row.next.flatMap(({ condition, to }) => {
      const target = byNumber.get(comparableNumber(to))
      return target === undefined ? [] : [{ from, to: target, condition }]
    })
  })
}
