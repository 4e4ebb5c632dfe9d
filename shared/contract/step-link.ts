import { z } from 'zod'
import { id } from './base.ts'

/** A step that something hangs on: the flow, the element, and the name it had, so that the link can be read when the step is gone. */
export const stepLink = z.object({ flow: id, element: z.string().min(1).max(300), name: z.string().max(1000) })
export type StepLink = z.infer<typeof stepLink>

/** As it stands today. */
export const shownStepLink = stepLink.extend({
  /** The element is no longer in its diagram. */
  isGone: z.boolean(),
})
export type ShownStepLink = z.infer<typeof shownStepLink>
