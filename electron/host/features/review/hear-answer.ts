import type { HearingQuestion } from '../../../../shared/review/hearing-questions.ts'
import type { WriteDatabase } from '../../db/database.ts'
import { carryOut } from '../../operations/operation.ts'
import { findFlow } from '../flow/flow-records.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { drawnStep } from './drawn-step.ts'
import { listAnswers, reviewScope, type AnswerRecord } from './review-records.ts'

/** Records what was said to a question about a step, or with element '' about the flow; an empty answer takes it back. */
export function hearAnswer(
  database: WriteDatabase,
  given: { flow: string; element: string; question: HearingQuestion; answer: string; person: string },
  moment: Moment,
): void {
  const { municipality_id } = findFlow(database, given.flow)
  const before = listAnswers(database, given.flow).find((record) => record.element_id === given.element && record.question === given.question)
  if ((before?.answer ?? '') === given.answer) return
  const id = before?.id ?? moment.newId()
  const after: AnswerRecord | null =
    given.answer === ''
      ? null
      : {
          id,
          municipality_id,
          flow_id: given.flow,
          element_id: given.element,
          element_name: given.element === '' ? '' : drawnStep(database, given.flow, given.element).name,
          question: given.question,
          answer: given.answer,
          person: given.person,
          answered_at: moment.now.toISOString(),
        }
  const title = { key: 'review.operation.hear' as const, values: {} }
  carryOut(database, { scope: reviewScope(given.flow), title, rows: [{ table: 'hearing_answer', id, after }], now: moment.now })
}
