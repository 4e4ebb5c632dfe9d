import { buildInformationRequest, type InformationRequestInput } from '../../../../../shared/reports/kinds/information-request.ts'
import { createTranslate } from '../../../../../shared/i18n/translate.ts'
import { sumRequirements } from '../../../../../shared/requirements/sum-requirements.ts'
import type { ReadDatabase } from '../../../db/database.ts'
import { answerLines } from '../../packages/answer-lines.ts'
import { ownMunicipality } from '../../procedure/procedure-records.ts'
import { collectRequirements } from '../../requirements/collect-requirements.ts'
import { collectEvaluations } from '../collect/evaluations.ts'
import { collectFitGapViews } from '../collect/fit-gap-views.ts'
import { readProjectFacts } from '../collect/project-facts.ts'
import { defineKind } from '../report-kind.ts'
import type { ReportSource } from '../report-source.ts'
import { lacksProcedure } from './lacks-procedure.ts'

/** RFI 依頼書. */
export const informationRequestKind = defineKind({ kind: 'rfi', lacks: lacksProcedure, collect, build: buildInformationRequest })

async function collect(source: ReportSource): Promise<InformationRequestInput> {
  const { database, options, date, locale } = source
  const facts = readProjectFacts(database)
  const tables = await collectFitGapViews(source)
  const evaluations = collectEvaluations(source)
  // Of the whole project: every 業務 in which there is something to ask about.
  const chosen = facts.areas.filter(({ id }) => (options.table === null ? options.area === null || id === options.area : tables.some(({ summary }) => summary.area === id)))
  const procedures = facts.procedures.filter(({ area }) => chosen.some(({ id }) => id === area))
  const areas = chosen.filter(({ id }) => procedures.some(({ area }) => area === id) || evaluations.some(({ view }) => view.area === id))
  return {
    town: facts.town,
    areas: areas.map(({ name }) => name),
    procedures: procedures.map(({ id, name, areaName }) => ({ area: areaName, name, ...workOf(database, id) })),
    asked: areas.map(({ id, name }) => {
      const evaluation = evaluations.find(({ view }) => view.area === id)?.view
      const table = options.table ?? evaluation?.table ?? tables.find(({ summary }) => summary.area === id)?.summary.id ?? null
      return { area: name, lines: evaluation?.lines ?? answerLines(database, { area: id, table }).lines }
    }),
    criteria: [...new Map(evaluations.flatMap(({ view }) => view.criteria.filter(({ kind }) => kind === 'other')).map((criterion) => [criterion.name, criterion])).values()],
    sheets: sentTo(database, tables.map(({ summary }) => summary.id)),
    tables,
    day: date,
    locale,
  }
}

/** Steps and yearly hours of the own municipality's diagrams of today; null hours where there is none. Those of other towns are there to be compared with. */
function workOf(database: ReadDatabase, procedure: string): Pick<InformationRequestInput['procedures'][number], 'steps' | 'sums'> {
  const flows = database
    .prepare("SELECT id FROM flow WHERE procedure_id = ? AND municipality_id = ? AND kind = 'asis' AND removed_at IS NULL ORDER BY position")
    .all(procedure, ownMunicipality(database)) as { id: string }[]
  const rows = collectRequirements(database, flows.map(({ id }) => id), createTranslate('ja'))
  return { steps: rows.length, sums: rows.length === 0 ? null : sumRequirements(rows) }
}

function sentTo(database: ReadDatabase, tables: readonly string[]): InformationRequestInput['sheets'] {
  return tables.flatMap(
    (table) => database.prepare("SELECT code, due_date AS dueDate FROM sent_sheet WHERE table_id = ? AND kind = 'vendor' ORDER BY sent_at, code").all(table) as InformationRequestInput['sheets'],
  )
}
