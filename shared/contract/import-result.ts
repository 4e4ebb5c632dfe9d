import { z } from 'zod'
import { errorData, id } from './base.ts'

/** What became of one file that was handed in. */
export const importResult = z.object({
  fileName: z.string(),
  flow: id.nullable(),
  name: z.string(),
  wasLaidOut: z.boolean(),
  /** Set where the flow already existed and got a new revision. */
  replaced: z.boolean(),
  error: errorData.nullable(),
  warnings: z.array(errorData),
})
export type ImportResult = z.infer<typeof importResult>
