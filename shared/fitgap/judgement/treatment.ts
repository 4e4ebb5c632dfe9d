import { z } from 'zod'

/**
 * 方策: ① change the work to the standard, ② settings the package offers, ③ add-on development, ④ handle it by operation.
 * The method: ① always, ② where unavoidable, ④ with another remedy such as RPA, ③ is not done without a written justification.
 */
export const treatments = ['1', '2', '3', '4'] as const

export const treatmentSchema = z.enum(treatments)
export type Treatment = z.infer<typeof treatmentSchema>

export const treatmentSymbols: Record<Treatment, string> = { '1': '①', '2': '②', '3': '③', '4': '④' }
