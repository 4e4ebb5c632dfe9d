import type { RequirementsInput } from '../../../../../shared/reports/kinds/requirements/requirements-input.ts'
import type { ReportSource } from '../report-source.ts'
import { collectFitGapViews } from './fit-gap-views.ts'
import { collectQuality } from './line-contents.ts'
import { collectProcedures } from './procedure-contents.ts'
import { readProjectFacts } from './project-facts.ts'

/** Everything 要件定義書 is written from. */
export async function collectRequirementsInput(source: ReportSource): Promise<RequirementsInput> {
  const { database, options } = source
  return {
    areaName: readProjectFacts(database).areas.find(({ id }) => id === options.area)?.name ?? '',
    procedures: collectProcedures(source),
    tables: await collectFitGapViews(source),
    quality: collectQuality(source),
  }
}
