import { z } from 'zod'
import { snippetSteps } from '../snippets/snippet.ts'
import { call, id, projectKey } from './base.ts'

const name = z.string().trim().min(1).max(60)

export const snippetItem = z.object({ id, name: z.string(), steps: snippetSteps })
export type SnippetItem = z.infer<typeof snippetItem>

/** 部品 of the project itself; the common ones come with the program. Each change can be taken back by `undo`, the last one first. */
export const snippets = {
  list: call.input(projectKey).output(z.array(snippetItem)),
  add: call.input(projectKey.extend({ name, steps: snippetSteps })).output(z.object({ snippet: id })),
  rename: call.input(projectKey.extend({ snippet: id, name })),
  remove: call.input(projectKey.extend({ snippet: id })),
  /** Takes the last change of the list back; without one nothing happens. */
  undo: call.input(projectKey),
}
