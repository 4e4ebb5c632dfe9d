import { oc } from '@orpc/contract'
import { z } from 'zod'

/** What every declared error carries: the key of its sentence and the values that fill it. */
export const errorData = z.object({
  reason: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type ErrorData = z.infer<typeof errorData>

/** Every call starts from here, so the declared errors are the same everywhere. */
export const call = oc.errors({
  BAD_INPUT: { status: 400, data: errorData },
  CONFLICT: { status: 409, data: errorData },
  REFUSED: { status: 423, data: errorData },
  NOT_FOUND: { status: 404, data: errorData },
  STORAGE: { status: 507, data: errorData },
  INTERNAL: { status: 500, data: z.object({ incident: z.string() }) },
})

export const id = z.uuid()
/** Key of an open project; it lives as long as the host keeps the project open. */
export const projectKey = z.object({ project: id })
