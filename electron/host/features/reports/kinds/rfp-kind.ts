import { proposalRequest } from '../../../../../shared/reports/kinds/rfp/proposal-request.ts'
import type { ProposalInput } from '../../../../../shared/reports/kinds/rfp/proposal-input.ts'
import { evaluationView } from '../../packages/evaluation-view.ts'
import { collectLevels } from '../collect/line-contents.ts'
import { readProjectFacts } from '../collect/project-facts.ts'
import { collectRequirementsInput } from '../collect/requirements-input.ts'
import { defineKind } from '../report-kind.ts'
import type { ReportSource } from '../report-source.ts'
import { lacksProcedure } from './lacks-procedure.ts'

/** 調達仕様書 / RFP. */
export const rfpKind = defineKind({ kind: 'rfp', lacks: lacksProcedure, collect, build: proposalRequest })

async function collect(source: ReportSource): Promise<ProposalInput> {
  const { database, options, locale, version, date } = source
  const evaluations = database
    .prepare('SELECT id, business_area_id AS area FROM evaluation WHERE removed_at IS NULL ORDER BY created_at, id')
    .all() as { id: string; area: string }[]
  return {
    ...(await collectRequirementsInput(source)),
    town: readProjectFacts(database).town,
    version: version?.name ?? '',
    evaluations: evaluations.filter(({ area }) => options.area === null || area === options.area).map(({ id }) => evaluationView(database, id, locale)),
    levels: collectLevels(source),
    day: date,
    locale,
  }
}
