import type { ReviewView } from '../contract/review.ts'
import { dayOfMoment } from '../domain/day-of-moment.ts'
import { japaneseDate } from '../domain/japanese-date.ts'
import type { Translate } from '../i18n/translate.ts'
import type { RegisterSheet } from '../register/register.ts'

/** What was said of a flow as lists: steps with their state, comments with their answers, answers of the hearing, sign-offs. */
export function reviewSheets(view: ReviewView, translate: Translate): RegisterSheet[] {
  return [stepSheet(view, translate), commentSheet(view, translate), answerSheet(view, translate), signOffSheet(view, translate)]
}

function stepSheet({ steps, comments }: ReviewView, translate: Translate): RegisterSheet {
  return {
    name: translate('review.sheet.steps'),
    columns: [
      { title: 'No', width: 6 },
      { title: translate('review.column.owner'), width: 20 },
      { title: translate('review.column.step'), width: 40 },
      { title: translate('review.column.state'), width: 12 },
      { title: translate('review.column.person'), width: 18 },
      { title: translate('review.column.day'), width: 12 },
      { title: translate('review.column.comments'), width: 60 },
    ],
    rows: steps.map((step) => [
      step.number,
      step.owner,
      step.name,
      translate(step.isChangedSince ? 'review.changedSinceConfirmed' : `review.state.${step.state}`),
      step.person,
      dayOfMoment(step.decidedAt),
      comments.filter(({ element }) => element === step.element).map((comment) => `${comment.number} ${comment.text}`).join('\n'),
    ]),
  }
}

function commentSheet({ comments }: ReviewView, translate: Translate): RegisterSheet {
  return {
    name: translate('review.sheet.comments'),
    columns: [
      { title: 'No', width: 6 },
      { title: translate('review.column.step'), width: 34 },
      { title: translate('review.column.comment'), width: 50 },
      { title: translate('review.column.author'), width: 18 },
      { title: translate('review.column.day'), width: 12 },
      { title: translate('review.column.state'), width: 12 },
      { title: translate('review.column.stateBy'), width: 18 },
      { title: translate('review.column.answers'), width: 60 },
    ],
    rows: comments.map((comment) => [
      comment.number,
      placeOf(comment, translate),
      comment.text,
      comment.author,
      dayOfMoment(comment.createdAt),
      translate(`review.state.${comment.state}`),
      comment.stateBy,
      comment.answers.map((answer) => (answer.author === '' ? answer.text : `${answer.author}: ${answer.text}`)).join('\n'),
    ]),
  }
}

function answerSheet({ answers }: ReviewView, translate: Translate): RegisterSheet {
  return {
    name: translate('review.sheet.hearing'),
    columns: [
      { title: translate('review.column.step'), width: 34 },
      { title: translate('review.column.question'), width: 50 },
      { title: translate('review.column.answer'), width: 60 },
      { title: translate('review.column.person'), width: 18 },
      { title: translate('review.column.day'), width: 12 },
    ],
    rows: answers.map((answer) => [
      placeOf(answer, translate),
      translate(`hearing.question.${answer.question}`),
      answer.answer,
      answer.person,
      dayOfMoment(answer.answeredAt),
    ]),
  }
}

function signOffSheet({ signOffs }: ReviewView, translate: Translate): RegisterSheet {
  return {
    name: translate('review.sheet.signOffs'),
    columns: [
      { title: translate('review.column.revision'), width: 8 },
      { title: translate('review.column.section'), width: 24 },
      { title: translate('review.column.name'), width: 18 },
      { title: translate('review.column.day'), width: 12 },
      { title: translate('review.column.japaneseDay'), width: 20 },
      { title: translate('review.column.note'), width: 40 },
      { title: translate('review.column.afterwards'), width: 18 },
    ],
    rows: signOffs.map((signOff) => [
      signOff.revision,
      signOff.section,
      signOff.person,
      signOff.signedOn,
      japaneseDate(signOff.signedOn),
      signOff.note,
      signOff.isChangedSince ? translate('review.changedSinceSigned') : '',
    ]),
  }
}

/** What a comment or an answer is about, in words. */
function placeOf({ element, elementName, isGone }: { element: string; elementName: string; isGone: boolean }, translate: Translate): string {
  if (element === '') return translate('review.wholeFlow')
  return isGone ? translate('review.goneStep', { name: elementName }) : elementName
}
