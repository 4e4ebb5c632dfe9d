import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { ImportResult } from '../../../../shared/contract/import-result.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import { momentOf, type HostContext } from '../../context.ts'
import type { WriteDatabase } from '../../db/database.ts'
import { fileExtension, withExtension } from '../../db/file-format.ts'
import { writable } from '../../project/project-session.ts'
import { importFlow } from '../flow/import-flow.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { addArea, addProcedure, ownMunicipality } from '../procedure/procedure-records.ts'
import { createProject, fillOrDiscard } from './create-project.ts'

const translate = createTranslate('ja')

/**
 * Stores diagram files in a project file that is made where missing, under a procedure for flows not sorted yet.
 * A new project file into which nothing could be read is taken away again. REFUSED where somebody else holds the file.
 */
export async function importIntoProjectFile(context: HostContext, given: { path: string; files: string[] }): Promise<ImportResult[]> {
  const isNew = !existsSync(given.path) && !existsSync(withExtension(given.path))
  const session = isNew ? context.projects.create(given.path) : context.projects.open(given.path)
  try {
    const database = writable(session)
    if (isNew) {
      const name = basename(session.file, fileExtension)
      const contents = { name, municipalityName: translate('project.importedMunicipality'), municipalityCode: '', areas: [], path: session.file }
      fillOrDiscard(context, session, () => createProject(database, contents, momentOf(context)))
    }
    const municipality = ownMunicipality(database)
    const results: ImportResult[] = []
    const procedure = procedureForImports(database, momentOf(context))
    for (const path of given.files) {
      results.push(await importFlow(database, { path }, { procedure, municipality, kind: 'asis', replace: null }, momentOf(context)))
    }
    if (isNew && results.every((result) => result.error !== null)) context.projects.discard(session.key)
    return results
  } finally {
    context.projects.close(session.key)
  }
}

function procedureForImports(database: WriteDatabase, moment: Moment): string {
  const area = addArea(database, translate('project.importedArea'), moment)
  const name = translate('project.importedName')
  const existing = database.prepare('SELECT id FROM procedure WHERE business_area_id = ? AND name = ? AND removed_at IS NULL').get(area, name) as { id: string } | undefined
  return existing?.id ?? addProcedure(database, { area, name }, moment)
}
