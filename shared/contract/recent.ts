import { z } from 'zod'
import { call } from './base.ts'

export const recentProject = z.object({
  path: z.string(),
  name: z.string(),
  /** Folder and file name for people, e.g. 「標準化 › 白樺町_窓口.kurabe」. */
  place: z.string(),
  /** Route inside the project where the work stopped, and its words; empty at first. */
  lastRoute: z.string(),
  lastPlace: z.string(),
  openedAt: z.iso.datetime(),
  state: z.enum(['available', 'missing', 'in-use']),
})
export type RecentProject = z.infer<typeof recentProject>

export const recent = {
  /** Projects opened before, the latest first; at most 20. */
  list: call.output(z.array(recentProject)),
  /** Takes one off the list; the file stays. */
  forget: call.input(z.object({ path: z.string() })),
}
