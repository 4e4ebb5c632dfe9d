import { z } from 'zod'
import { requirementRow } from '../requirements/requirement-row.ts'
import { call, id, projectKey } from './base.ts'
import { portableFile } from './portable-file.ts'

const order = projectKey.extend({ flows: z.array(id).max(2_000), locale: z.enum(['ja', 'en']).default('ja') })
const form = z.enum(['xlsx', 'tsv'])

/** 業務要件定義表: the activities of diagrams with their attributes. */
export const requirements = {
  rows: call.input(order).output(z.array(requirementRow)),
  /** Writes the table; never over an existing file unless told. */
  exportTo: call.input(order.extend({ form, path: z.string(), overwrite: z.boolean().default(false) })).output(z.object({ path: z.string() })),
  download: call.input(order.extend({ form })).output(portableFile),
}
