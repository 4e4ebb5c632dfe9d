import { z } from 'zod'
import { changedThings } from '../versions/version-change.ts'
import { call, id, projectKey } from './base.ts'
import { portableFile } from './portable-file.ts'

const pair = projectKey.extend({ flow: id, before: id, after: id, locale: z.enum(['ja', 'en']).default('ja') })

export const versionChange = z.object({
  kind: z.enum(['added', 'removed', 'changed', 'moved']),
  element: z.string(),
  thing: z.enum(changedThings),
  name: z.string(),
  lane: z.string(),
  properties: z.array(z.object({ property: z.string(), before: z.string(), after: z.string() })),
  /** The change in words. */
  sentence: z.string(),
})
export type ToldChange = z.infer<typeof versionChange>

export const versions = {
  /** What differs between two revisions of a flow, and their texts. */
  compare: call.input(pair).output(z.object({ before: z.object({ xml: z.string() }), after: z.object({ xml: z.string() }), changes: z.array(versionChange) })),
  /** The same as an Excel workbook. */
  differenceWorkbook: call.input(pair).output(portableFile),
}
