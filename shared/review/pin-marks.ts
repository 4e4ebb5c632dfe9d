import type { ReviewView } from '../contract/review.ts'
import type { ReviewState } from './review-state.ts'

/** One pin: it stands on a shape with the number of its comment (or step) and its state; on screen and in exports, never in the .bpmn. */
export interface PinMark {
  element: string
  number: string
  state: ReviewState
  /** A step that is not confirmed yet carries its number alone; a comment always its symbol. */
  kind: 'comment' | 'step'
}

/** The pins of the comments, by number. Comments on the flow as a whole and on shapes that are gone have none. */
export function commentPins(view: Pick<ReviewView, 'comments'>): PinMark[] {
  return view.comments
    .filter(({ element, isGone }) => element !== '' && !isGone)
    .map(({ element, number, state }) => ({ element, number: String(number), state, kind: 'comment' }))
}

/** The pins of 図の確認: every step with its No, as the list has it, and what was said of it. */
export function stepPins(view: Pick<ReviewView, 'steps'>): PinMark[] {
  return view.steps.map(({ element, number, state, isChangedSince }) => ({ element, number, state: isChangedSince ? 'unconfirmed' : state, kind: 'step' }))
}
