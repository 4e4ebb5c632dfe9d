import { z } from 'zod'

/** 適合, 一部適合, 不適合, 対象外, 要確認: what a row is found to be. The order is the order of keys 1-5 and of every list. */
export const judgements = ['fit', 'partial', 'unfit', 'out-of-scope', 'unclear'] as const

export const judgementSchema = z.enum(judgements)
export type Judgement = z.infer<typeof judgementSchema>

/** The symbols users know; none of them is ever used as a comparison mark. */
export const judgementSymbols: Record<Judgement, string> = {
  fit: '○',
  partial: '△',
  unfit: '×',
  'out-of-scope': '－',
  unclear: '？',
}
