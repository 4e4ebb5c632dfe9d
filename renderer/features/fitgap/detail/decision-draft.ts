import type { AnalysisRow, Decision } from '../../../../shared/contract/analysis.ts'
import type { Judgement } from '../../../../shared/fitgap/judgement/judgement.ts'
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

/**
 * The treatment that goes with a judgement decided as suggested: the suggested one, as when the suggestion is taken with the keys. Nothing where the
 * user chose or took back one, where one stands already, or where it would need a reason that nobody wrote.
 */
export function treatmentAsSuggested({ decision, suggestion }: AnalysisRow, draft: Draft, judgement: Judgement): Draft {
  if (judgement !== suggestion.judgement || draft.treatment !== undefined || decision.treatment !== null || suggestion.treatment === null) return {}
  if (suggestion.treatment === '3' && (draft.reason ?? decision.reason).trim() === '') return {}
  return { treatment: suggestion.treatment }
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
