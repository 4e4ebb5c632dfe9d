import type { ReviewStep, ReviewView } from '../../../../shared/contract/review.ts'
import type { Locale } from '../../../../shared/i18n/translate.ts'
import { reviewRows, type ReviewRow } from '../../../../shared/review/review-rows.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { nextInWords } from '../../operations/operation-words.ts'
import { elementPresence } from '../flow/element-presence.ts'
import { findFlow } from '../flow/flow-records.ts'
import { currentText } from '../flow/flow-text.ts'
import { listAnswers, listComments, listConfirmations, listSignOffs, reviewScope, type CommentRecord, type ConfirmationRecord } from './review-records.ts'

/** Everything that was said of a flow, beside its steps as they are drawn now. */
export function reviewView(database: ReadDatabase, flow: string, locale: Locale): ReviewView {
  const record = findFlow(database, flow)
  const text = currentText(database, flow)
  const isPresent = elementPresence(database)
  const isGone = (element: string) => element !== '' && !isPresent(flow, element)
  const confirmations = new Map(listConfirmations(database, flow).map((confirmation) => [confirmation.element_id, confirmation]))
  const rows = reviewRows(text)
  const names = new Map(rows.map((row) => [row.key, row.text]))
  const said = listComments(database, flow)
  const answers = Map.groupBy(said, (comment) => comment.reply_to)
  return {
    flow,
    name: record.name,
    steps: rows.map((row) => reviewStep(row, confirmations.get(row.key))),
    comments: (answers.get(null) ?? []).map((comment) => ({
      ...words(comment),
      number: comment.number,
      element: comment.element_id,
      elementName: names.get(comment.element_id) ?? comment.element_name,
      isGone: isGone(comment.element_id),
      state: comment.state,
      stateBy: comment.state_by,
      stateAt: comment.state_at,
      answers: (answers.get(comment.id) ?? []).map(words),
    })),
    answers: listAnswers(database, flow).map((answer) => ({
      id: answer.id,
      element: answer.element_id,
      elementName: names.get(answer.element_id) ?? answer.element_name,
      isGone: isGone(answer.element_id),
      question: answer.question,
      answer: answer.answer,
      person: answer.person,
      answeredAt: answer.answered_at,
    })),
    signOffs: listSignOffs(database, flow).map(({ id, revision, section, person, note, signed_on }) => ({
      id,
      revision,
      section,
      person,
      note,
      signedOn: signed_on,
      isChangedSince: revisionText(database, flow, revision) !== text,
    })),
    ...nextInWords(database, reviewScope(flow), locale),
  }
}

/** The owner of a row in one line, outermost first. */
export function ownerOf({ owner }: Pick<ReviewRow, 'owner'>): string {
  return owner.join('/')
}

function reviewStep(row: ReviewRow, confirmation: ConfirmationRecord | undefined): ReviewStep {
  return {
    element: row.key,
    number: row.number,
    name: row.text,
    isInner: row.isInner,
    owner: ownerOf(row),
    kind: row.kind,
    minutesPerCase: row.minutesPerCase,
    casesPerYear: row.casesPerYear,
    state: confirmation?.state ?? 'unconfirmed',
    person: confirmation?.person ?? '',
    decidedAt: confirmation?.decided_at ?? null,
    isChangedSince: confirmation !== undefined && (confirmation.element_name !== row.text || confirmation.element_owner !== ownerOf(row)),
  }
}

function words({ id, text, author, created_at }: CommentRecord) {
  return { id, text, author, createdAt: created_at }
}

function revisionText(database: ReadDatabase, flow: string, revision: number): string | undefined {
  return (database.prepare('SELECT xml FROM flow_revision WHERE flow_id = ? AND number = ?').get(flow, revision) as { xml: string } | undefined)?.xml
}
