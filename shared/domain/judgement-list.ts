import { z } from 'zod'

/** How a judgement counts in totals, scores and pictures, whatever it is called. */
export const judgementRoles = ['fit', 'partial', 'unfit', 'out-of-scope', 'unclear'] as const
export type JudgementRole = (typeof judgementRoles)[number]

/** One entry of a project's list of judgements. */
export const judgementEntry = z.object({
  key: z.string().min(1).max(40),
  symbol: z.string().min(1).max(4),
  name: z.string().trim().min(1).max(40),
  meaning: z.string().max(400),
  /** #rrggbb, or '' for ink; never alone: the symbol is mandatory. */
  colour: z.string().regex(/^(#[0-9a-f]{6})?$/),
  role: z.enum(judgementRoles),
})
export type JudgementEntry = z.infer<typeof judgementEntry>

export const judgementList = z.array(judgementEntry).min(1).max(20)
