import { reviewSheets } from '../../../../shared/review/review-sheets.ts'
import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import { implementer } from '../../implementer.ts'
import { momentOf } from '../../context.ts'
import { registerFile, writeRegisterFile } from '../../exports/register/register-file.ts'
import { stepInWords } from '../../operations/operation-words.ts'
import { writable, type ProjectSession } from '../../project/project-session.ts'
import { findFlow } from '../flow/flow-records.ts'
import { confirmSteps } from './confirm-steps.ts'
import { hearAnswer } from './hear-answer.ts'
import { reviewScope } from './review-records.ts'
import { reviewView } from './review-view.ts'
import { removeSignOff, signVersion } from './sign-version.ts'
import { addComment, answerComment, removeComment, rewordComment, settleComment } from './write-comments.ts'

export const reviewHandlers = {
  view: implementer.review.view.handler(({ context, input }) => reviewView(context.projects.get(input.project).read, input.flow, input.locale)),
  comment: implementer.review.comment.handler(({ context, input }) => ({
    comment: addComment(writable(context.projects.get(input.project)), input, momentOf(context)),
  })),
  answer: implementer.review.answer.handler(({ context, input }) => ({
    comment: answerComment(writable(context.projects.get(input.project)), input, momentOf(context)),
  })),
  reword: implementer.review.reword.handler(({ context, input }) => rewordComment(writable(context.projects.get(input.project)), input, momentOf(context))),
  settle: implementer.review.settle.handler(({ context, input }) => settleComment(writable(context.projects.get(input.project)), input, momentOf(context))),
  remove: implementer.review.remove.handler(({ context, input }) => removeComment(writable(context.projects.get(input.project)), input, momentOf(context))),
  confirm: implementer.review.confirm.handler(({ context, input }) => confirmSteps(writable(context.projects.get(input.project)), input, momentOf(context))),
  hear: implementer.review.hear.handler(({ context, input }) => hearAnswer(writable(context.projects.get(input.project)), input, momentOf(context))),
  sign: implementer.review.sign.handler(({ context, input }) => signVersion(writable(context.projects.get(input.project)), input, momentOf(context))),
  unsign: implementer.review.unsign.handler(({ context, input }) => removeSignOff(writable(context.projects.get(input.project)), input, momentOf(context))),
  undo: implementer.review.undo.handler(({ context, input }) => ({ undone: step(context.projects.get(input.project), input, 'undo') })),
  redo: implementer.review.redo.handler(({ context, input }) => ({ redone: step(context.projects.get(input.project), input, 'redo') })),
  exportTo: implementer.review.exportTo.handler(({ context, input }) => writeRegisterFile(sheetsOf(context.projects.get(input.project), input).sheets, input)),
  download: implementer.review.download.handler(({ context, input }) => {
    const { sheets, name } = sheetsOf(context.projects.get(input.project), input)
    return registerFile(sheets, name, input.format)
  }),
}

function step(session: ProjectSession, { flow, locale }: { flow: string; locale: Locale }, direction: 'undo' | 'redo'): string | null {
  return stepInWords(writable(session), reviewScope(findFlow(session.read, flow).id), direction, locale)
}

function sheetsOf({ read }: ProjectSession, { flow, locale }: { flow: string; locale: Locale }) {
  const translate = createTranslate(locale)
  const view = reviewView(read, flow, locale)
  return { sheets: reviewSheets(view, translate), name: translate('review.fileName', { name: view.name }) }
}
