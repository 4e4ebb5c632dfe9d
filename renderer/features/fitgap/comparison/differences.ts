import type { AnalysisRow } from '../../../../shared/contract/analysis.ts'
import { markOf } from '../../../ui/marks/mark-kind.ts'

/** Whether the two sides differ: everything but a plain match in its place that is done in the same way. */
export function isDifferent(row: AnalysisRow): boolean {
  return markOf(row) !== 'matched' || row.moved
}

/** The next difference before or after a row, round and round; null where there is none. */
export function findDifference(rows: readonly AnalysisRow[], from: string | null, step: 1 | -1): string | null {
  const at = rows.findIndex(({ key }) => key === from)
  for (let distance = 1; distance <= rows.length; distance += 1) {
    const start = at === -1 ? (step === 1 ? -1 : 0) : at
    const row = rows[(((start + step * distance) % rows.length) + rows.length) % rows.length]
    if (row !== undefined && isDifferent(row)) return row.key
  }
  return null
}

/** 「8 / 13」: which of the differences a row is (0 where it is none), and how many there are. */
export function differencePosition(rows: readonly AnalysisRow[], key: string | null): { at: number; of: number } {
  const keys = rows.filter(isDifferent).map((row) => row.key)
  return { at: key === null ? 0 : keys.indexOf(key) + 1, of: keys.length }
}
