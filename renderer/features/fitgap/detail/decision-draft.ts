import type { AnalysisRow, Decision } from '../../../../shared/contract/analysis.ts'
import type { Draft } from './draft.ts'

/** What all rows have in common; a field in which they differ is empty. */
export function sharedDecision(rows: readonly AnalysisRow[]): Decision {
  const first = rows[0]!.decision
  const isShared = (field: keyof Decision) => rows.every(({ decision }) => decision[field] === first[field])
  return {
    judgement: isShared('judgement') ? first.judgement : null,
    necessity: isShared('necessity') ? first.necessity : null,
    treatment: isShared('treatment') ? first.treatment : null,
    reason: isShared('reason') ? first.reason : '',
    evidence: isShared('evidence') ? first.evidence : '',
    decider: isShared('decider') ? first.decider : '',
    owner: isShared('owner') ? first.owner : '',
    dueDate: isShared('dueDate') ? first.dueDate : null,
    note: isShared('note') ? first.note : '',
  }
}

/** Whether deciding would leave a row on ③ without a reason. */
export function lacksReason(rows: readonly AnalysisRow[], draft: Draft): boolean {
  return rows.some(({ decision }) => (draft.treatment === undefined ? decision.treatment : draft.treatment) === '3' && (draft.reason ?? decision.reason).trim() === '')
}

/** Whether the draft says something that a row does not hold yet; the judgement apart, which only the button decides. */
export function hasNewerWords(rows: readonly AnalysisRow[], draft: Draft): boolean {
  const { judgement: _judgement, ...words } = draft
  return Object.entries(words).some(([field, value]) => rows.some(({ decision }) => decision[field as keyof Decision] !== value))
}

/** The fields that deciding writes: the judgement always, the others where they change something. */
export function decisionToWrite(rows: readonly AnalysisRow[], draft: Draft): Draft {
  return Object.fromEntries(
    Object.entries(draft).filter(([field, value]) => field === 'judgement' || rows.some(({ decision }) => decision[field as keyof Decision] !== value)),
  )
}
