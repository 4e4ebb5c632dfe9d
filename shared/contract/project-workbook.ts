import { z } from 'zod'
import { call, projectKey } from './base.ts'
import { incomingFile } from './flow.ts'
import { portableFile } from './portable-file.ts'
import { openProject } from './project.ts'

const locale = z.enum(['ja', 'en']).default('ja')

/** The whole project as one plain Excel workbook and back: the way across a boundary that blocks every other file. */
export const projectWorkbook = {
  /** Writes the open project as a workbook; never over a file unless told. */
  exportTo: call.input(projectKey.extend({ path: z.string(), overwrite: z.boolean().default(false), locale })).output(z.object({ path: z.string() })),
  download: call.input(projectKey.extend({ locale })).output(portableFile),
  /** Makes a project of a packed workbook: at a place, or with null as a draft in the profile. BAD_INPUT with the places where the workbook was damaged; nothing is made then. */
  open: call.input(z.object({ file: incomingFile, path: z.string().nullable() })).output(openProject),
  /** The same for project files that are not open: for the command line. */
  pack: call.input(z.object({ path: z.string(), workbook: z.string(), overwrite: z.boolean().default(false), locale })).output(z.object({ rows: z.number().int(), digest: z.string() })),
  unpack: call.input(z.object({ workbook: z.string(), path: z.string() })).output(z.object({ path: z.string(), rows: z.number().int(), digest: z.string() })),
  /** Writes the canonical content by which two projects are compared. */
  dump: call.input(z.object({ path: z.string(), json: z.string(), overwrite: z.boolean().default(false) })).output(z.object({ rows: z.number().int(), digest: z.string() })),
}
