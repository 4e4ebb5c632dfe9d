import type { JudgementRole } from '../../../domain/judgement-list.ts'

/** What the machine would say, with its reason in words; a person decides. */
export interface TableSuggestion {
  role: JudgementRole
  reason: string
}

/** Of several groups of steps in one row, the one that asks most of the town speaks for the row. */
const fromWorst: readonly JudgementRole[] = ['unfit', 'unclear', 'partial', 'out-of-scope', 'fit']

/** The suggestion that weighs most; null of none. */
export function weightiest(suggestions: readonly TableSuggestion[]): TableSuggestion | null {
  return suggestions.toSorted((a, b) => fromWorst.indexOf(a.role) - fromWorst.indexOf(b.role))[0] ?? null
}
