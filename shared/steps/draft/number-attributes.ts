import { comparableNumber } from '../cells/next-cell.ts'
import { rowsByNumber } from '../resolve-links.ts'
import type { StepTable } from '../step-table.ts'

/** For each row what its element must remember, so that the table can be read back: number, order, how 次 and 担当 were written. */
export function numberAttributes(table: StepTable): Record<string, string>[] {
  const numbers = table.rows.map((row) => Number(comparableNumber(row.number)))
  const isAscending = numbers.every((number, index) => Number.isFinite(number) && (index === 0 || number > (numbers[index - 1] ?? 0)))
  const byNumber = rowsByNumber(table)
  return table.rows.map((row, index) => {
    const [only, second] = row.next === 'following' ? [] : row.next
    const isWritten = only !== undefined && second === undefined && only.condition === '' && byNumber.get(comparableNumber(only.to)) === index + 1
    return {
      stepNumber: row.number,
      ...(isAscending ? {} : { stepOrder: String(index + 1) }),
      ...(isWritten ? { nextWritten: 'true' } : {}),
      ...(row.owner.length === 0 ? { ownerBlank: 'true' } : {}),
    }
  })
}
