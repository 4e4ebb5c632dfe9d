import type { ReviewState } from '../../../../shared/review/review-state.ts'
import type { WriteDatabase } from '../../db/database.ts'
import { carryOut } from '../../operations/operation.ts'
import { findFlow } from '../flow/flow-records.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { drawnSteps } from './drawn-step.ts'
import { listConfirmations, reviewScope, type ConfirmationRecord } from './review-records.ts'

/** Says of steps that they are right, or must change, or takes that back; all of them are one undo step. What is no step today is passed over. */
export function confirmSteps(
  database: WriteDatabase,
  given: { flow: string; elements: readonly string[]; state: ReviewState; person: string },
  moment: Moment,
): void {
  const { municipality_id } = findFlow(database, given.flow)
  const existing = new Map(listConfirmations(database, given.flow).map((record) => [record.element_id, record]))
  const stepOf = drawnSteps(database, given.flow)
  const rows = [...new Set(given.elements)].flatMap((element): { table: 'step_confirmation'; id: string; after: ConfirmationRecord | null }[] => {
    const step = stepOf(element)
    const before = existing.get(element)
    if (given.state === 'unconfirmed') return before === undefined ? [] : [{ table: 'step_confirmation', id: before.id, after: null }]
    if (step === null) return []
    const after: ConfirmationRecord = {
      id: before?.id ?? moment.newId(),
      municipality_id,
      flow_id: given.flow,
      element_id: element,
      element_name: step.name,
      element_owner: step.owner,
      state: given.state,
      person: given.person,
      decided_at: moment.now.toISOString(),
    }
    return [{ table: 'step_confirmation', id: after.id, after }]
  })
  carryOut(database, { scope: reviewScope(given.flow), title: { key: 'review.operation.confirm', values: { count: rows.length } }, rows, now: moment.now })
}
