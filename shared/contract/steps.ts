import { z } from 'zod'
import { call, errorData } from './base.ts'

const locale = z.enum(['ja', 'en'])
const faults = z.array(errorData.extend({ line: z.number().int().nullable().default(null), header: z.string().nullable().default(null) }))

/** The step table and loose files, without a project. Paths are those of the core's PC. */
export const steps = {
  /** Draws a table (.xlsx, .csv, .tsv) and writes the diagram; `warnings` are told of the table, nothing of it is dropped. */
  layout: call
    .input(z.object({ table: z.string(), diagram: z.string(), overwrite: z.boolean().default(false), locale: locale.default('ja') }))
    .output(z.object({ rows: z.number().int(), warnings: faults })),
  /** Writes a diagram as a table; `warnings` are told of the diagram file, `unsaid` of what no table can say. */
  export: call
    .input(z.object({ diagram: z.string(), table: z.string(), overwrite: z.boolean().default(false), locale: locale.default('ja') }))
    .output(z.object({ rows: z.number().int(), warnings: faults, unsaid: faults })),
}
