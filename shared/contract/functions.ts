import { z } from 'zod'
import { functionRequirementSchema } from '../fitgap/functions/function-requirement.ts'
import { call, errorData, id, projectKey } from './base.ts'
import { incomingFile } from './flow.ts'

/** A sentence about one row of a workbook. */
export const locatedNote = errorData.extend({ sheet: z.string(), row: z.number().int() })

export const functions = {
  list: call.input(projectKey.extend({ procedure: id })).output(z.array(functionRequirementSchema)),
  /** Puts the function requirements of a workbook in the place of the procedure's own; what could not be read is located. Where nothing could be read, the procedure keeps what it has. */
  import: call
    .input(projectKey.extend({ procedure: id, file: incomingFile }))
    .output(z.object({ read: z.number().int(), unread: z.array(locatedNote), warnings: z.array(locatedNote) })),
}
