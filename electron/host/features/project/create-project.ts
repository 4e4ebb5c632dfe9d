import type { z } from 'zod'
import type { newProject } from '../../../../shared/contract/project.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { isMunicipalityCode } from '../../../../shared/domain/municipality-code.ts'
import type { HostContext } from '../../context.ts'
import type { WriteDatabase } from '../../db/database.ts'
import type { ProjectSession } from '../../project/project-session.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { addArea, addMunicipality } from '../procedure/procedure-records.ts'

/** Refuses a municipality code whose check digit does not fit, before any file is made. */
export function checkMunicipalityCode(code: string): void {
  if (code !== '' && !isMunicipalityCode(code)) throw new KurabeError('BAD_INPUT', 'project.badCode', { code })
}

/** Fills an empty project file: its name, the own municipality, and the chosen 業務. */
export function createProject(database: WriteDatabase, given: z.infer<typeof newProject>, moment: Moment, options: { isSample?: boolean } = {}): { municipality: string } {
  return database.transaction(() => {
    database
      .prepare('INSERT INTO project (id, name, is_sample, created_at) VALUES (?, ?, ?, ?)')
      .run(moment.newId(), given.name, options.isSample ? 1 : 0, moment.now.toISOString())
    const municipality = addMunicipality(database, { name: given.municipalityName, code: given.municipalityCode, isOwn: true }, moment)
    for (const name of new Set(given.areas)) addArea(database, name, moment)
    return { municipality }
  })()
}

/** Fills a project file made a moment ago; where that fails, the file is taken away again. */
export function fillOrDiscard(context: HostContext, session: ProjectSession, fill: () => void): void {
  try {
    fill()
  } catch (error) {
    context.projects.discard(session.key)
    throw error
  }
}
