import type { ReadDatabase } from '../../db/database.ts'
import { readProjectFacts, type ProjectFacts } from './collect/project-facts.ts'

export interface ReportChoices {
  tables: { id: string; name: string; area: string; procedure: string | null }[]
  areas: ProjectFacts['areas']
  procedures: ProjectFacts['procedures']
  versions: { id: string; number: number; name: string }[]
}

/** What a document can be about: Fit & Gap tables, 業務, procedures and versions of the requirements, in their order. */
export function listChoices(database: ReadDatabase): ReportChoices {
  const { areas, procedures } = readProjectFacts(database)
  const tables = database
    .prepare(
      `SELECT fit_gap_table.id, fit_gap_table.name, business_area_id AS area, procedure_id AS procedure FROM fit_gap_table
       JOIN business_area AS area ON area.id = business_area_id WHERE removed_at IS NULL ORDER BY area.position, fit_gap_table.created_at`,
    )
    .all() as ReportChoices['tables']
  const versions = database.prepare('SELECT id, number, name FROM requirement_version ORDER BY number DESC').all() as ReportChoices['versions']
  return { tables, areas, procedures, versions }
}
