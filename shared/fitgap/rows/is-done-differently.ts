import type { FitGapRow } from './fit-gap-row.ts'

/** Whether the same work is done in another way: other means, hands, documents or conditions. Other words alone are no other way. */
export function isDoneDifferently(row: Pick<FitGapRow, 'difference'>): boolean {
  return row.difference.some(({ kind }) => kind === 'method' || kind === 'lane' || kind === 'document' || kind === 'branch')
}
