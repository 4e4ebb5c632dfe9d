import { z } from 'zod'
import { call, id, projectKey } from './base.ts'

export const lexiconItem = z.object({
  id,
  asis: z.string(),
  standard: z.string(),
  source: z.enum(['correction', 'user']),
  isEnabled: z.boolean(),
  createdAt: z.iso.datetime(),
})
export type LexiconItem = z.infer<typeof lexiconItem>

/** Wordings that mean the same in this project: learnt from corrections, seen and edited by the user. */
export const lexicon = {
  list: call.input(projectKey).output(z.array(lexiconItem)),
  add: call.input(projectKey.extend({ asis: z.string().trim().min(1).max(60), standard: z.string().trim().min(1).max(60) })).output(z.object({ entry: id })),
  update: call.input(projectKey.extend({ entry: id, asis: z.string().trim().min(1).max(60), standard: z.string().trim().min(1).max(60), isEnabled: z.boolean() })),
  remove: call.input(projectKey.extend({ entry: id })),
}
