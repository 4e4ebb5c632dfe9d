import { z } from 'zod'
import { call } from './base.ts'

export const folderEntry = z.object({
  name: z.string(),
  path: z.string(),
  kind: z.enum(['folder', 'project', 'bpmn', 'workbook', 'paper', 'document', 'other']),
  size: z.number().int(),
  changedAt: z.iso.datetime().nullable(),
})
export type FolderEntry = z.infer<typeof folderEntry>

/** The folders of the PC that runs the core, for shells without a file dialog of their own. */
export const files = {
  folder: call.input(z.object({ path: z.string().nullable() })).output(
    z.object({
      path: z.string(),
      parent: z.string().nullable(),
      /** Starting points: home, desktop, documents, drives. */
      places: z.array(z.object({ name: z.string(), path: z.string() })),
      entries: z.array(folderEntry),
    }),
  ),
}
