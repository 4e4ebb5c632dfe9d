import { z } from 'zod'
import { call, errorData } from './base.ts'

const locale = z.enum(['ja', 'en'])

export const alignmentResult = z.object({
  pairs: z.array(z.object({ asis: z.array(z.string()), standard: z.array(z.string()), score: z.number(), reasons: z.array(z.string()) })),
  asisOnly: z.array(z.string()),
  standardOnly: z.array(z.string()),
})

/** Sentences about what was read; about one row of a workbook where sheet and row are given. */
const faults = z.array(errorData.extend({ sheet: z.string().optional(), row: z.number().int().optional() }))

/** Comparisons of loose files, without a project: what the command line and other programs need. Paths are those of the core's PC. */
export const compare = {
  /** Which steps of two diagrams do the same work. */
  align: call.input(z.object({ asis: z.string(), standard: z.string(), locale: locale.default('ja') })).output(alignmentResult.extend({ warnings: faults })),
  /** The Fit&Gap workbook of two diagrams; `rows` and `summary` are what stands in it. */
  fitgap: call
    .input(
      z.object({
        asis: z.string(),
        standard: z.string(),
        tobe: z.string().nullable().default(null),
        functions: z.string().nullable().default(null),
        workbook: z.string().nullable(),
        overwrite: z.boolean().default(false),
        locale: locale.default('ja'),
      }),
    )
    .output(z.object({ table: z.record(z.string(), z.unknown()), warnings: faults })),
}
