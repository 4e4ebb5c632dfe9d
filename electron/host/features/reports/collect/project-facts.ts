import type { ReadDatabase } from '../../../db/database.ts'
import { listMunicipalities } from '../../project/project-overview.ts'

export interface ProjectFacts {
  project: string
  /** Own municipality. */
  town: string
  areas: { id: string; name: string }[]
  procedures: { id: string; area: string; areaName: string; name: string }[]
}

/** What every document says of the project: its name, the own municipality, 業務 and procedures in their order. */
export function readProjectFacts(database: ReadDatabase): ProjectFacts {
  const { name } = database.prepare('SELECT name FROM project').get() as { name: string }
  const own = listMunicipalities(database).find(({ isOwn }) => isOwn)
  const areas = database.prepare('SELECT id, name FROM business_area ORDER BY position').all() as ProjectFacts['areas']
  const procedures = database
    .prepare(
      `SELECT procedure.id, area.id AS area, area.name AS areaName, procedure.name FROM procedure
       JOIN business_area AS area ON area.id = procedure.business_area_id
       WHERE procedure.removed_at IS NULL ORDER BY area.position, procedure.position`,
    )
    .all() as ProjectFacts['procedures']
  return { project: name, town: own?.name ?? '', areas, procedures }
}
