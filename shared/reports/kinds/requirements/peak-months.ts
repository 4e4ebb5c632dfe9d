import { parseMonths } from '../../../steps/cells/amount-cell.ts'
import type { StepLine } from './step-lines.ts'

/** Cases per month over the steps of a flow, April first; null where no step says them. The step with the most cases counts: steps follow each other. */
export function monthlyCases(lines: readonly StepLine[]): number[] | null {
  let most: number[] | null = null
  for (const { row } of lines) {
    const { text, isRead } = parseMonths(row.monthly)
    const months = isRead ? text.split(' ').map(Number) : []
    if (months.length !== 12 || months.some((month) => !Number.isFinite(month))) continue
    if (most === null || sum(months) > sum(most)) most = months
  }
  return most
}

/** The months whose cases are at least a quarter over the mean, as calendar months. */
export function peakMonths(months: readonly number[]): number[] {
  const mean = sum(months) / 12
  return months.flatMap((cases, index) => (cases > 0 && cases >= mean * 1.25 ? [((index + 3) % 12) + 1] : []))
}

function sum(months: readonly number[]): number {
  return months.reduce((total, month) => total + month, 0)
}
