import type { FitGapTableRow } from '../../../contract/fit-gap-tables.ts'

/** ①-④, and rows without. */
export type TreatmentCounts = Record<'1' | '2' | '3' | '4', number> & { none: number }

/** How many rows take which of the four 方策. */
export function countTreatments(rows: readonly Pick<FitGapTableRow, 'treatment'>[]): TreatmentCounts {
  const counts: TreatmentCounts = { '1': 0, '2': 0, '3': 0, '4': 0, none: 0 }
  for (const { treatment } of rows) counts[treatment === '' ? 'none' : treatment] += 1
  return counts
}
