import { z } from 'zod'
import { termFields } from '../terms/term-use.ts'
import { call, id, projectKey } from './base.ts'

const field = z.enum(termFields)
const termUse = z.object({ flow: id, element: z.string(), field, text: z.string() })

export const termGroup = z.object({
  key: z.string(),
  isDocument: z.boolean(),
  variants: z.array(z.object({ written: z.string(), uses: z.array(termUse) })),
})

const textChange = z.object({ element: z.string(), field, from: z.string(), to: z.string().max(4000) })
const storedState = z.object({
  flow: id,
  /** The version that holds the flow as it was before. */
  before: id,
  /** The state of the flow after the change; only a flow that is still so is taken back. */
  sequence: z.number().int(),
})
export type StoredState = z.infer<typeof storedState>

/** 用語のそろえ: one writing for one term in all flows of the project, as they are stored. */
export const terms = {
  /** Terms written in more than one way, the most used first. */
  find: call.input(projectKey).output(z.array(termGroup)),
  /** Every text that holds a phrase. */
  uses: call.input(projectKey.extend({ phrase: z.string().min(1).max(200) })).output(z.array(termUse)),
  /** Changes texts in several flows, all or none; each flow gets a version before and after. A text that is no longer `from` stays. */
  replace: call
    .input(projectKey.extend({ flows: z.array(z.object({ flow: id, changes: z.array(textChange).min(1).max(5000) })).max(5000) }))
    .output(z.object({ flows: z.array(storedState), changed: z.number().int(), skipped: z.number().int() })),
  /** Takes a replacement back, all or nothing; CONFLICT where one of the flows was changed since. */
  takeBack: call.input(projectKey.extend({ flows: z.array(storedState).max(5000) })),
}
