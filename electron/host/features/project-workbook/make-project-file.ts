import Database from 'better-sqlite3'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { ProjectContent } from '../../content/project-content.ts'
import { writeContent } from '../../content/write-content.ts'
import { applicationId } from '../../db/file-format.ts'
import { storageError } from '../../db/storage-error.ts'
import { makeFolder } from '../../files/make-folder.ts'
import { renameWithRetry } from '../../files/rename-with-retry.ts'

/**
 * Makes a project file with this content, whole or not at all.
 * @throws KurabeError REFUSED where a file stands there already.
 */
export async function makeProjectFile(path: string, content: ProjectContent): Promise<void> {
  if (existsSync(path)) throw new KurabeError('REFUSED', 'storage.exists', { path })
  await makeFolder(dirname(path))
  const temporary = join(dirname(path), `.kurabe-${randomUUID()}.part`)
  try {
    const database = new Database(temporary)
    try {
      database.pragma('journal_mode = DELETE')
      database.pragma('foreign_keys = ON')
      database.pragma(`application_id = ${applicationId}`)
      writeContent(database, content)
    } finally {
      database.close()
    }
    if (existsSync(path)) throw new KurabeError('REFUSED', 'storage.exists', { path })
    await renameWithRetry(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {})
    throw storageError(error, path)
  }
}
