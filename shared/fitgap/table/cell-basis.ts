import { z } from 'zod'

/** What a judgement may rest on, the strongest ground for judging again first. */
export const basisParts = ['functions', 'step', 'flow', 'answer'] as const
export type BasisPart = (typeof basisParts)[number]

/**
 * What a cell was judged on, in parts: the functions, the row's own steps, what the reference's flow does, the vendor's answer. `mark` tells
 * whether a part has changed, `text` is what a person reads of it. Without language, so that it is the same on every screen.
 */
export const cellBasis = z.array(z.object({ part: z.enum(basisParts), mark: z.string(), text: z.string() }))
export type CellBasis = z.infer<typeof cellBasis>
