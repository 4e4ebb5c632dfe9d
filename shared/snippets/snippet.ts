import { z } from 'zod'

const words = z.string().max(500)
const stepKind = z.enum(['task', 'decision', 'parallel', 'wait', 'start', 'end', 'subProcess'])

/** One step of a 部品. Ways lead to other steps of it by number; `out` leads to what follows the 部品 wherever it is inserted. */
export const snippetStep = z.object({
  number: z.string().regex(/^\d{1,4}$/),
  text: words,
  kind: stepKind,
  /** The 担当 where it was taken from; where a flow has none of that name or part, the step goes to the lane it is inserted in. */
  lane: words,
  next: z.union([z.literal('following'), z.array(z.object({ condition: words, to: z.string().max(4) })).max(20)]),
  inputs: z.array(words).max(20),
  outputs: z.array(words).max(20),
  system: words,
  method: words,
  minutesPerCase: z.string().max(40),
  ground: words,
  note: z.string().max(4000),
})
export type SnippetStep = z.infer<typeof snippetStep>

export const snippetSteps = z.array(snippetStep).min(1).max(60)

/** One or several connected steps that are inserted together. */
export interface Snippet {
  name: string
  steps: SnippetStep[]
}

/** Where a way of a 部品 leads out of it. */
export const wayOut = 'out'

/** A step with nothing in it but what is given. */
export function step(given: Partial<SnippetStep> & { number: string; text: string }): SnippetStep {
  return { kind: 'task', lane: '', next: 'following', inputs: [], outputs: [], system: '', method: '', minutesPerCase: '', ground: '', note: '', ...given }
}
