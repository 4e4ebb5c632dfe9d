import { z } from 'zod'
import { hearingQuestions } from '../review/hearing-questions.ts'
import { reviewStates } from '../review/review-state.ts'
import { call, id, projectKey } from './base.ts'
import { fileFormat } from './file-format.ts'
import { portableFile } from './portable-file.ts'

const flowKey = projectKey.extend({ flow: id })
const state = z.enum(reviewStates)
/** Id of an element of the diagram; '' is the flow as a whole. */
const element = z.string().max(300)
const text = z.string().trim().min(1).max(4000)
const person = z.string().trim().max(60)
const locale = z.enum(['ja', 'en']).default('ja')
const moment = z.iso.datetime()

const said = z.object({ id, text: z.string(), author: z.string(), createdAt: moment })

export const reviewStep = z.object({
  element: z.string(),
  /** No of the step table; within a sub-process its No and the place there (5-1). */
  number: z.string(),
  name: z.string(),
  /** Stands in a sub-process: the step table has no row for it. */
  isInner: z.boolean(),
  owner: z.string(),
  kind: z.enum(['task', 'decision', 'parallel', 'wait', 'start', 'end', 'subProcess']),
  state,
  person: z.string(),
  decidedAt: moment.nullable(),
  /** The name or the owner of the step has changed since it was confirmed. */
  isChangedSince: z.boolean(),
  /** As the step table has them; '' where nobody wrote them down. */
  minutesPerCase: z.string(),
  casesPerYear: z.string(),
})
export type ReviewStep = z.infer<typeof reviewStep>

export const reviewComment = said.extend({
  /** Counts the comments of a flow; stands on the pin and in the list. Never given twice. */
  number: z.number().int(),
  element,
  elementName: z.string(),
  /** The shape is no longer in the diagram. */
  isGone: z.boolean(),
  state,
  stateBy: z.string(),
  stateAt: moment.nullable(),
  answers: z.array(said),
})
export type ReviewComment = z.infer<typeof reviewComment>

export const hearingAnswer = z.object({
  id,
  element,
  elementName: z.string(),
  isGone: z.boolean(),
  question: z.enum(hearingQuestions as [(typeof hearingQuestions)[number]]),
  answer: z.string(),
  person: z.string(),
  answeredAt: moment,
})
export type HearingAnswer = z.infer<typeof hearingAnswer>

export const signOff = z.object({
  id,
  revision: z.number().int(),
  section: z.string(),
  person: z.string(),
  note: z.string(),
  signedOn: z.iso.date(),
  /** 署名のあと変更: the diagram is no longer what was signed. */
  isChangedSince: z.boolean(),
})
export type SignOff = z.infer<typeof signOff>

export const reviewView = z.object({
  flow: id,
  name: z.string(),
  /** In flow order, as the step table numbers them; after a sub-process the steps within it. */
  steps: z.array(reviewStep),
  comments: z.array(reviewComment),
  answers: z.array(hearingAnswer),
  signOffs: z.array(signOff),
  /** What undo and redo would do next, in words; null where there is nothing. */
  undo: z.string().nullable(),
  redo: z.string().nullable(),
})
export type ReviewView = z.infer<typeof reviewView>

/** What people say of a flow: comments, confirmations, answers, sign-offs. Every change is one undo step of that flow's review. */
export const review = {
  view: call.input(flowKey.extend({ locale })).output(reviewView),
  comment: call.input(flowKey.extend({ element, text, author: person, state: state.default('unconfirmed') })).output(z.object({ comment: id })),
  answer: call.input(flowKey.extend({ comment: id, text, author: person })).output(z.object({ comment: id })),
  /** Changes the words of a comment or an answer. */
  reword: call.input(flowKey.extend({ comment: id, text })),
  settle: call.input(flowKey.extend({ comment: id, state, person })),
  /** Takes a comment away with its answers, or one answer. */
  remove: call.input(flowKey.extend({ comment: id })),
  confirm: call.input(flowKey.extend({ elements: z.array(element.min(1)).min(1).max(2000), state, person })),
  /** Records the answer to a question of the hearing; '' takes it back. */
  hear: call.input(flowKey.extend({ element, question: z.enum(hearingQuestions as [(typeof hearingQuestions)[number]]), answer: z.string().trim().max(4000), person })),
  /** The section signs what is drawn now: it becomes a named revision first. */
  sign: call.input(flowKey.extend({ section: z.string().trim().min(1).max(60), person, note: z.string().trim().max(400), locale })).output(z.object({ signOff: id, revision: z.number().int() })),
  unsign: call.input(flowKey.extend({ signOff: id })),
  undo: call.input(flowKey.extend({ locale })).output(z.object({ undone: z.string().nullable() })),
  redo: call.input(flowKey.extend({ locale })).output(z.object({ redone: z.string().nullable() })),
  exportTo: call.input(flowKey.extend({ path: z.string(), overwrite: z.boolean().default(false), locale })).output(z.object({ path: z.string() })),
  download: call.input(flowKey.extend({ format: fileFormat, locale })).output(portableFile),
}
