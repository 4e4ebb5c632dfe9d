import type { ReviewStep, ReviewView } from '../../../shared/contract/review.ts'

/** One line of the list that is walked through: the flow as a whole, a step, or a shape that is no step or gone and still has something said of it. */
export interface ReviewEntry {
  /** '' for the flow as a whole. */
  element: string
  name: string
  kind: 'whole' | 'step' | 'other' | 'gone'
  /** Null where there is nothing to confirm. */
  step: ReviewStep | null
  /** Place among the steps, from 1; 0 for what is no step. */
  position: number
  comments: number
  answers: number
}

/** The flow as a whole, every step in flow order, other shapes with comments, and at the end those that are gone. */
export function reviewEntries(view: ReviewView): ReviewEntry[] {
  const counts = (element: string) => ({
    comments: view.comments.filter((comment) => comment.element === element).length,
    answers: view.answers.filter((answer) => answer.element === element).length,
  })
  const steps = view.steps.map((step, index): ReviewEntry => ({
    element: step.element,
    name: step.name,
    kind: 'step',
    step,
    position: index + 1,
    ...counts(step.element),
  }))
  const known = new Set(['', ...steps.map(({ element }) => element)])
  const others = [...view.comments, ...view.answers].flatMap(({ element, elementName, isGone }): ReviewEntry[] => {
    if (known.has(element)) return []
    known.add(element)
    return [{ element, name: elementName, kind: isGone ? 'gone' : 'other', step: null, position: 0, ...counts(element) }]
  })
  const whole: ReviewEntry = { element: '', name: '', kind: 'whole', step: null, position: 0, ...counts('') }
  return [whole, ...steps, ...others.toSorted((one, other) => Number(one.kind === 'gone') - Number(other.kind === 'gone'))]
}

export const reviewFilters = ['all', 'unconfirmed', 'needs-change', 'said'] as const
export type ReviewFilter = (typeof reviewFilters)[number]

/** Whether a filter leaves a line in the list; what changed since it was confirmed counts as not confirmed. */
export function passesFilter({ step, comments, answers }: ReviewEntry, filter: ReviewFilter): boolean {
  if (filter === 'all') return true
  if (filter === 'said') return comments + answers > 0
  if (step === null) return false
  return filter === 'unconfirmed' ? step.state === 'unconfirmed' || step.isChangedSince : step.state === 'needs-change'
}

/** How many steps are confirmed as they are drawn now. */
export function confirmedCount(view: ReviewView): number {
  return view.steps.filter(({ state, isChangedSince }) => state === 'confirmed' && !isChangedSince).length
}
