import { z } from 'zod'
import { judgementSchema } from './judgement.ts'
import { necessitySchema } from './necessity.ts'
import { treatmentSchema } from './treatment.ts'

/** The fields of a decision without the rule on ③, for partial updates; the whole is checked by `checkDecision`. */
export const decisionFields = z.object({
  judgement: judgementSchema.nullable(),
  necessity: necessitySchema.nullable(),
  treatment: treatmentSchema.nullable(),
  reason: z.string().max(4000),
  /** Name of the person or office, may be empty: staff names are optional. */
  decider: z.string().max(60),
  /** Day of the decision, `YYYY-MM-DD`; null where nothing is decided. */
  decidedOn: z.iso.date().nullable(),
})

/** What people decided about one row. */
export type Decision = z.infer<typeof decisionFields>

/** A decision together with the `basis` of the row at that time. */
export interface DecidedRow extends Decision {
  basis: string
}

export const noDecision: Decision = {
  judgement: null,
  necessity: null,
  treatment: null,
  reason: '',
  decider: '',
  decidedOn: null,
}
