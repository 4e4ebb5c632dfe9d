import { gzipSync } from 'node:zlib'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { RequirementVersion } from '../../../../shared/contract/reports.ts'
import { contentDigest, contentText } from '../../content/content-text.ts'
import { readContent } from '../../content/read-content.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { ownMunicipality } from '../procedure/procedure-records.ts'

const columns = 'id, number, name, stage, note, digest, created_at AS createdAt'

/** The kept versions of the requirements, the newest first. */
export function listVersions(database: ReadDatabase): RequirementVersion[] {
  return database.prepare(`SELECT ${columns} FROM requirement_version ORDER BY number DESC`).all() as RequirementVersion[]
}

/** One version by its id; NOT_FOUND where there is none. */
export function findVersion(database: ReadDatabase, version: string): RequirementVersion {
  const found = database.prepare(`SELECT ${columns} FROM requirement_version WHERE id = ?`).get(version)
  if (found === undefined) throw new KurabeError('NOT_FOUND', 'requirementVersions.gone')
  return found as RequirementVersion
}

/** The content of a version as it is stored, compressed. */
export function storedContent(database: ReadDatabase, version: string): Buffer {
  const found = database.prepare('SELECT content FROM requirement_version WHERE id = ?').get(version) as { content: Buffer } | undefined
  if (found === undefined) throw new KurabeError('NOT_FOUND', 'requirementVersions.gone')
  return found.content
}

/** Keeps the content of the project as it is now. The digest is that of what the project says: drawings that came later do not change it. */
export function makeVersion(database: WriteDatabase, given: Pick<RequirementVersion, 'name' | 'stage' | 'note'>, moment: Moment): RequirementVersion {
  const content = readContent(database, 'version')
  const digest = contentDigest({ ...content, tables: content.tables.filter(({ name }) => name !== 'preview') })
  const id = moment.newId()
  database
    .prepare(
      `INSERT INTO requirement_version (id, municipality_id, number, name, stage, note, digest, content, created_at)
       VALUES (?, ?, (SELECT COALESCE(MAX(number), 0) + 1 FROM requirement_version), ?, ?, ?, ?, ?, ?)`,
    )
    .run(id, ownMunicipality(database), given.name, given.stage, given.note, digest, gzipSync(contentText(content)), moment.now.toISOString())
  return findVersion(database, id)
}
