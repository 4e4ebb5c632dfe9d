import { comparableNumber } from './cells/next-cell.ts'
import type { StepLink, StepTable } from './step-table.ts'

/**
 * Only some rows of a table, by index. Ways to a row that is left out lead to the next row that stays, or nowhere where none does;
 * two ways under the same condition to the same row are one.
 */
export function takeRows(table: StepTable, taken: ReadonlySet<number>): StepTable {
  const onto = new Map<string, string | null>()
  let next: string | null = null
  for (let index = table.rows.length - 1; index >= 0; index -= 1) {
    const row = table.rows[index]
    if (row === undefined) continue
    if (taken.has(index)) next = row.number
    onto.set(comparableNumber(row.number), next)
  }
  const lead = (way: StepLink): StepLink[] => {
    const to = onto.get(comparableNumber(way.to))
    return to === null ? [] : [{ condition: way.condition, to: to ?? way.to }]
  }
  return {
    rows: table.rows.flatMap((row, index) => {
      if (!taken.has(index)) return []
      if (row.next === 'following') return [row]
      const ways = new Map(row.next.flatMap(lead).map((way) => [`${way.condition}\n${way.to}`, way]))
      return [{ ...row, next: ways.size === 0 ? ('following' as const) : [...ways.values()] }]
    }),
  }
}
