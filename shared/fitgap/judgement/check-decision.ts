import type { MessageKey } from '../../i18n/translate.ts'
import { decisionFields, type Decision } from './decision.ts'

export interface DecisionProblem {
  field: keyof Decision
  message: MessageKey
}

/** What keeps a decision from being stored. Add-on development (③) needs a reason: the program stops and asks for it. Empty where all is well. */
export function checkDecision(decision: Decision): DecisionProblem[] {
  const needsReason = decision.treatment === '3' && decision.reason.trim() === ''
  return needsReason ? [{ field: 'reason', message: 'fitgap.decision.developmentNeedsReason' }] : []
}

/** A whole decision as the contract accepts it; the issue carries the key of its sentence as message. */
export const decisionSchema = decisionFields.superRefine((decision, context) => {
  for (const problem of checkDecision(decision)) {
    context.addIssue({ code: 'custom', path: [problem.field], message: problem.message })
  }
})
