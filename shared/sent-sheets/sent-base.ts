import { z } from 'zod'
import { id } from '../contract/base.ts'

/** One line of a sheet as it was sent. */
export const sentLine = z.object({
  /** The number within its key. */
  number: z.number().int(),
  /** The row of the Fit & Gap table, and its number there; null for a function of the spec that no row has. */
  row: id.nullable(),
  rowNumber: z.number().int().nullable(),
  /** What the line asks about: the row itself, or for a vendor the subject of the answer. */
  subject: z.string(),
  name: z.string(),
  /** What stood in the reader's cells, by field. */
  values: z.record(z.string(), z.string()),
})
export type SentLine = z.infer<typeof sentLine>

/** What stood on a sheet when it left: without it an answer could not be told from an edit made meanwhile. */
export const sentBase = z.object({ locale: z.enum(['ja', 'en']), lines: z.array(sentLine) })
export type SentBase = z.infer<typeof sentBase>
