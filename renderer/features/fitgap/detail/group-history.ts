import type { z } from 'zod'
import type { historyEntry } from '../../../../shared/contract/analysis.ts'

export type HistoryEntry = z.infer<typeof historyEntry>

/** One decision: everything that was written at one moment by one person. */
export interface PastDecision {
  at: string
  by: string
  entries: readonly HistoryEntry[]
}

/** The history as decisions, in the order given. */
export function groupHistory(entries: readonly HistoryEntry[]): PastDecision[] {
  const groups = Map.groupBy(entries, ({ at, by }) => `${at} ${by}`)
  return [...groups.values()].map((group) => ({ at: group[0]!.at, by: group[0]!.by, entries: group }))
}
