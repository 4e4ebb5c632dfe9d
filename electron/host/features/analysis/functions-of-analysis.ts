import type { FunctionRequirement } from '../../../../shared/fitgap/functions/function-requirement.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { listFunctions } from '../functions/function-records.ts'
import { linkedFunctions } from '../specs/linked-functions.ts'
import type { AnalysisRecord } from './analysis-records.ts'

/**
 * The functions that a comparison shows: those of the procedure's own list, then those that a standard spec carries for the flow it compares with.
 * A function of both stands once, with the words of the procedure's list and the steps of both.
 */
export function functionsOfAnalysis(database: ReadDatabase, analysis: Pick<AnalysisRecord, 'procedure' | 'referenceFlow'>): FunctionRequirement[] {
  const own = listFunctions(database, analysis.procedure)
  const ofSpec = linkedFunctions(database, analysis.referenceFlow)
  const byId = new Map(ofSpec.map((one) => [one.id, one]))
  const known = new Set(own.map(({ id }) => id))
  const joined = own.map((one) => {
    const more = byId.get(one.id)?.steps ?? []
    return more.length === 0 ? one : { ...one, steps: [...new Set([...one.steps, ...more])] }
  })
  return [...joined, ...ofSpec.filter(({ id }) => !known.has(id))]
}
