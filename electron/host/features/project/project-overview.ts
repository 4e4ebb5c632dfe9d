import type { FlowSummary, ProjectOverview } from '../../../../shared/contract/project.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { summariseAnalyses } from '../analysis/summarise-analyses.ts'
import { findFlow, listFlows } from '../flow/flow-records.ts'

/** Everything the project's first screen shows: towns, 業務, procedures, their flows and how far each comparison is. */
export function projectOverview(database: ReadDatabase): ProjectOverview {
  const record = database.prepare('SELECT name, is_sample FROM project').get() as { name: string; is_sample: number }
  const flows = summariseFlows(database)
  const functionCounts = countBy(database, 'SELECT procedure_id AS key, COUNT(*) AS count FROM function_requirement GROUP BY procedure_id')
  const analyses = summariseAnalyses(database)
  const procedures = database
    .prepare('SELECT id, name, business_area_id AS area FROM procedure WHERE removed_at IS NULL ORDER BY position')
    .all() as { id: string; name: string; area: string }[]
  return {
    name: record.name,
    isSample: record.is_sample === 1,
    municipalities: listMunicipalities(database),
    areas: database.prepare('SELECT id, name FROM business_area ORDER BY position').all() as { id: string; name: string }[],
    procedures: procedures.map((procedure) => ({
      ...procedure,
      flows: flows.get(procedure.id) ?? [],
      functions: functionCounts.get(procedure.id) ?? 0,
      analyses: analyses.get(procedure.id) ?? [],
    })),
  }
}

/** The municipalities of the project, the own one among them, in the order they were added. */
export function listMunicipalities(database: ReadDatabase): ProjectOverview['municipalities'] {
  const rows = database.prepare('SELECT id, name, code, is_own FROM municipality ORDER BY position').all() as {
    id: string
    name: string
    code: string
    is_own: number
  }[]
  return rows.map(({ id, name, code, is_own }) => ({ id, name, code, isOwn: is_own === 1 }))
}

/** The flows of each procedure, by the procedure's id; of all the project, or one flow alone. */
export function summariseFlows(database: ReadDatabase, one?: string): Map<string, FlowSummary[]> {
  const which = one === undefined ? '' : 'AND flow_id = ?'
  const words = one === undefined ? [] : [one]
  const steps = countBy(database, `SELECT flow_id AS key, COUNT(*) AS count FROM flow_element WHERE family = 'activity' ${which} GROUP BY flow_id`, words)
  const drafts = countBy(database, `SELECT flow_id AS key, COUNT(*) AS count FROM flow_journal WHERE declined_at IS NULL ${which} GROUP BY flow_id`, words)
  const names = new Map(listMunicipalities(database).map((municipality) => [municipality.id, municipality.name]))
  const newest = database
    .prepare(`SELECT flow_id, MAX(number) AS number, name FROM flow_revision WHERE TRUE ${which} GROUP BY flow_id`)
    .all(...words) as { flow_id: string; number: number; name: string }[]
  const revisions = new Map(newest.map((row) => [row.flow_id, row]))
  const flows = one === undefined ? listFlows(database) : [findFlow(database, one)].filter((flow) => flow.removed_at === null)
  const summaries = flows.map((flow) => ({
    procedure: flow.procedure_id,
    summary: {
      id: flow.id,
      kind: flow.kind,
      name: flow.name,
      municipality: flow.municipality_id,
      municipalityName: names.get(flow.municipality_id) ?? '',
      steps: steps.get(flow.id) ?? 0,
      revision: revisions.get(flow.id)?.number ?? 1,
      revisionName: revisions.get(flow.id)?.name ?? '',
      hasDraft: (drafts.get(flow.id) ?? 0) > 0,
      changedAt: flow.changed_at,
      originFlow: flow.origin_flow_id,
    },
  }))
  const byProcedure = new Map<string, FlowSummary[]>()
  for (const { procedure, summary } of summaries) byProcedure.set(procedure, [...(byProcedure.get(procedure) ?? []), summary])
  return byProcedure
}

function countBy(database: ReadDatabase, sql: string, words: string[] = []): Map<string, number> {
  return new Map((database.prepare(sql).all(...words) as { key: string; count: number }[]).map((row) => [row.key, row.count]))
}
