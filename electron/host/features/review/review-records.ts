import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { HearingQuestion } from '../../../../shared/review/hearing-questions.ts'
import type { ReviewState } from '../../../../shared/review/review-state.ts'
import type { ReadDatabase } from '../../db/database.ts'
import type { StoredRow } from '../../operations/row-store.ts'

interface Said extends StoredRow {
  id: string
  municipality_id: string
  flow_id: string
  element_id: string
  element_name: string
}

/** One row of `review_comment`: a comment, or with `reply_to` an answer to one. */
export interface CommentRecord extends Said {
  number: number
  reply_to: string | null
  text: string
  author: string
  state: ReviewState
  state_by: string
  state_at: string | null
  created_at: string
}

export interface ConfirmationRecord extends Said {
  element_owner: string
  state: 'confirmed' | 'needs-change'
  person: string
  decided_at: string
}

export interface AnswerRecord extends Said {
  question: HearingQuestion
  answer: string
  person: string
  answered_at: string
}

export interface SignOffRecord extends StoredRow {
  id: string
  municipality_id: string
  flow_id: string
  revision: number
  section: string
  person: string
  note: string
  signed_on: string
  created_at: string
}

/** Comments and answers of a flow, the oldest first. */
export function listComments(database: ReadDatabase, flow: string): CommentRecord[] {
  return database.prepare('SELECT * FROM review_comment WHERE flow_id = ? ORDER BY created_at, number, id').all(flow) as CommentRecord[]
}

/** One comment or answer of a flow; NOT_FOUND where there is none. */
export function findComment(database: ReadDatabase, flow: string, comment: string): CommentRecord {
  const record = database.prepare('SELECT * FROM review_comment WHERE flow_id = ? AND id = ?').get(flow, comment) as CommentRecord | undefined
  if (record === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  return record
}

export function listConfirmations(database: ReadDatabase, flow: string): ConfirmationRecord[] {
  return database.prepare('SELECT * FROM step_confirmation WHERE flow_id = ?').all(flow) as ConfirmationRecord[]
}

export function listAnswers(database: ReadDatabase, flow: string): AnswerRecord[] {
  return database.prepare('SELECT * FROM hearing_answer WHERE flow_id = ? ORDER BY answered_at, id').all(flow) as AnswerRecord[]
}

/** The sign-offs of a flow, the newest first. */
export function listSignOffs(database: ReadDatabase, flow: string): SignOffRecord[] {
  return database.prepare('SELECT * FROM sign_off WHERE flow_id = ? ORDER BY created_at DESC, id').all(flow) as SignOffRecord[]
}

/** The scope of undo of a flow's review. */
export function reviewScope(flow: string): string {
  return `review:${flow}`
}
