import type { DrawnText } from '../../../../../shared/contract/output.ts'
import { listFlows } from '../../flow/flow-records.ts'
import { readProjectFacts } from '../collect/project-facts.ts'
import type { ReportSource } from '../report-source.ts'

/** The diagrams of the procedures the options name, as they are now. */
export function procedureTexts({ database, options }: Pick<ReportSource, 'database' | 'options'>): DrawnText[] {
  const wanted = new Set(
    readProjectFacts(database)
      .procedures.filter(({ id, area }) => (options.procedure === null || id === options.procedure) && (options.area === null || area === options.area))
      .map(({ id }) => id),
  )
  return listFlows(database).filter(({ procedure_id }) => wanted.has(procedure_id)).map(({ id }) => ({ flow: id, revision: null }))
}
