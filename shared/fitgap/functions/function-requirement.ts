import { z } from 'zod'

/** One function of a national standard specification, as its list states it. */
export const functionRequirementSchema = z.object({
  /** 機能ID: seven digits kept as text, leading zeros included; its number range may overlap with 帳票ID. */
  id: z.string().regex(/^\d{7}$/),
  /** 大項目, 中項目, 小項目; empty where the list has none. */
  large: z.string(),
  middle: z.string(),
  small: z.string(),
  /** 機能要件. */
  requirement: z.string(),
  /** 実装区分. */
  implementationClass: z.enum(['mandatory', 'optional', 'forbidden', 'unknown']),
  /** 対応手順: ids or names of steps of the standard flow. */
  steps: z.array(z.string()),
})

export type FunctionRequirement = z.infer<typeof functionRequirementSchema>
