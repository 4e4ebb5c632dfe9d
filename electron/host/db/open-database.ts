import Database from 'better-sqlite3'
import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { KurabeError } from '../../../shared/contract/kurabe-error.ts'
import type { ReadDatabase, WriteDatabase } from './database.ts'
import { applicationId } from './file-format.ts'
import { migrate } from './migrate.ts'
import { newestVersion } from './migrations/index.ts'
import { storageError } from './storage-error.ts'

/**
 * Opens a project file for writing and brings it to the newest form (backup first).
 * No WAL anywhere: project files live on file servers, and one plain file can be copied at any time.
 * Throws KurabeError for what is not a project file, damaged, newer than the program, or cannot be written.
 */
export function openForWriting(path: string, options: { create?: boolean } = {}): WriteDatabase {
  if (!options.create) refuseWhatIsNoProject(path)
  const database = guarded(path, () => {
    const opened = new Database(path, { fileMustExist: !options.create, timeout: 5000 })
    try {
      opened.pragma('journal_mode = DELETE')
      opened.pragma('synchronous = FULL')
      opened.pragma('foreign_keys = ON')
      opened.pragma('trusted_schema = OFF')
      if (options.create) opened.pragma(`application_id = ${applicationId}`)
      checkIdentity(opened, path)
      migrate(opened, path)
      return opened
    } catch (error) {
      opened.close()
      throw error
    }
  })
  return database as WriteDatabase
}

/** Opens a project file for reading only; nothing of it is changed, not even its form. */
export function openForReading(path: string): ReadDatabase & { close(): void } {
  refuseWhatIsNoProject(path)
  return guarded(path, () => {
    const opened = new Database(path, { fileMustExist: true, readonly: true, timeout: 5000 })
    try {
      opened.pragma('trusted_schema = OFF')
      checkIdentity(opened, path)
      const version = opened.pragma('user_version', { simple: true }) as number
      if (version < newestVersion) throw new KurabeError('REFUSED', 'project.olderReadOnly', { path })
      return opened
    } catch (error) {
      opened.close()
      throw error
    }
  })
}

function refuseWhatIsNoProject(path: string): void {
  if (!existsSync(path)) throw new KurabeError('NOT_FOUND', 'project.missing', { path })
  const head = Buffer.alloc(16)
  try {
    const file = openSync(path, 'r')
    try {
      readSync(file, head, 0, 16, 0)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw storageError(error, path)
  }
  if (head.toString('latin1') !== 'SQLite format 3\0') throw new KurabeError('BAD_INPUT', 'project.notAProject', { path })
}

function checkIdentity(database: Database.Database, path: string): void {
  if (database.pragma('application_id', { simple: true }) !== applicationId) {
    throw new KurabeError('BAD_INPUT', 'project.notAProject', { path })
  }
  const version = database.pragma('user_version', { simple: true }) as number
  if (version > newestVersion) throw new KurabeError('REFUSED', 'project.newer', { path, version })
  const check = database.pragma('quick_check(1)', { simple: true })
  if (check !== 'ok') throw new KurabeError('BAD_INPUT', 'project.damaged', { path })
}

function guarded<T>(path: string, open: () => T): T {
  try {
    return open()
  } catch (error) {
    throw storageError(error, path)
  }
}
