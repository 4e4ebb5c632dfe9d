import { z } from 'zod'

/** An amount as the form has it: a number, 不明 (asked and not learnt), or nothing said; what could not be read stays as typed. */
export const requirementAmount = z.union([
  z.object({ kind: z.literal('number'), value: z.number() }),
  z.object({ kind: z.literal('unknown') }),
  z.object({ kind: z.literal('blank') }),
  z.object({ kind: z.literal('typed'), text: z.string() }),
])
export type RequirementAmount = z.infer<typeof requirementAmount>

/** One line of 業務要件定義表: one activity of a diagram. */
export const requirementRow = z.object({
  flow: z.string(),
  element: z.string(),
  /** No of the step in its own table. */
  number: z.string(),
  /** 作業名: 業務, 手続 with the diagram where there are several, step. */
  large: z.string(),
  middle: z.string(),
  small: z.string(),
  /** 作業内容: what is remarked about the step, and where its ways lead. */
  work: z.string(),
  inputs: z.array(z.string()),
  outputs: z.array(z.string()),
  method: z.string(),
  system: z.string(),
  /** 作業場所(担当部署). */
  place: z.string(),
  owner: z.string(),
  worker: z.string(),
  minutesPerCase: requirementAmount,
  casesPerYear: requirementAmount,
})
export type RequirementRow = z.infer<typeof requirementRow>
