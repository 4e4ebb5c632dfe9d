import type { ReviewState } from '../../../../shared/review/review-state.ts'
import type { WriteDatabase } from '../../db/database.ts'
import { highestNumber } from '../../operations/highest-number.ts'
import { carryOut } from '../../operations/operation.ts'
import { findFlow } from '../flow/flow-records.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { drawnStep } from './drawn-step.ts'
import { findComment, listComments, reviewScope, type CommentRecord } from './review-records.ts'

/** Adds a comment on an element, or with '' on the flow as a whole; returns its id. */
export function addComment(database: WriteDatabase, given: { flow: string; element: string; text: string; author: string; state: ReviewState }, moment: Moment): string {
  const { municipality_id } = findFlow(database, given.flow)
  const id = moment.newId()
  const at = moment.now.toISOString()
  const number = listComments(database, given.flow).reduce((highest, comment) => Math.max(highest, comment.number), highestNumber(database, reviewScope(given.flow), 'review_comment')) + 1
  const after: CommentRecord = {
    id,
    municipality_id,
    flow_id: given.flow,
    element_id: given.element,
    element_name: given.element === '' ? '' : drawnStep(database, given.flow, given.element).name,
    number,
    reply_to: null,
    text: given.text,
    author: given.author,
    state: given.state,
    state_by: given.state === 'unconfirmed' ? '' : given.author,
    state_at: given.state === 'unconfirmed' ? null : at,
    created_at: at,
  }
  write(database, given.flow, 'review.operation.comment', [{ id, after }], moment)
  return id
}

/** Answers a comment; an answer to an answer joins the same thread. */
export function answerComment(database: WriteDatabase, given: { flow: string; comment: string; text: string; author: string }, moment: Moment): string {
  const answered = findComment(database, given.flow, given.comment)
  const id = moment.newId()
  const after: CommentRecord = {
    ...answered,
    id,
    reply_to: answered.reply_to ?? answered.id,
    text: given.text,
    author: given.author,
    state: 'unconfirmed',
    state_by: '',
    state_at: null,
    created_at: moment.now.toISOString(),
  }
  write(database, given.flow, 'review.operation.answer', [{ id, after }], moment)
  return id
}

export function rewordComment(database: WriteDatabase, given: { flow: string; comment: string; text: string }, moment: Moment): void {
  const before = findComment(database, given.flow, given.comment)
  write(database, given.flow, 'review.operation.reword', [{ id: before.id, after: { ...before, text: given.text } }], moment)
}

/** Gives a comment its state: 未確認, 確認済, 要修正. */
export function settleComment(database: WriteDatabase, given: { flow: string; comment: string; state: ReviewState; person: string }, moment: Moment): void {
  const before = findComment(database, given.flow, given.comment)
  if (before.state === given.state) return
  const after = { ...before, state: given.state, state_by: given.person, state_at: moment.now.toISOString() }
  write(database, given.flow, 'review.operation.settle', [{ id: before.id, after }], moment)
}

/** Takes a comment away with its answers, or one answer alone. */
export function removeComment(database: WriteDatabase, given: { flow: string; comment: string }, moment: Moment): void {
  const { id } = findComment(database, given.flow, given.comment)
  const gone = listComments(database, given.flow).filter((comment) => comment.id === id || comment.reply_to === id)
  write(
    database,
    given.flow,
    'review.operation.remove',
    gone.map((comment) => ({ id: comment.id, after: null })),
    moment,
  )
}

type Title = `review.operation.${'comment' | 'answer' | 'reword' | 'settle' | 'remove'}`

function write(database: WriteDatabase, flow: string, key: Title, rows: { id: string; after: CommentRecord | null }[], moment: Moment): void {
  const changes = rows.map((row) => ({ table: 'review_comment' as const, ...row }))
  carryOut(database, { scope: reviewScope(flow), title: { key, values: {} }, rows: changes, now: moment.now })
}
