import Database from 'better-sqlite3'
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { KurabeError } from '../../../shared/contract/kurabe-error.ts'
import type { ReadDatabase, WriteDatabase } from './database.ts'
import { applicationId } from './file-format.ts'
import { migrate } from './migrate.ts'
import { migrations, newestVersion } from './migrations/index.ts'
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
      if (!options.create) refuseProtected(opened)
      migrate(opened, path)
      if (!options.create) checkContent(opened, path)
      return opened
    } catch (error) {
      opened.close()
      throw error
    }
  })
  return database as WriteDatabase
}

/**
 * Opens a project file for reading only; nothing of it is changed, not even its form, but for a half write that a crash left. A file of an
 * older form is brought to the newest one in memory.
 * @param options.anyForm leave an older form as it is: only for what asks the file itself which tables it has.
 */
export function openForReading(path: string, options: { anyForm?: boolean } = {}): ReadDatabase & { close(): void } {
  refuseWhatIsNoProject(path)
  return guarded(path, () => {
    try {
      return openReadOnly(path, options)
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'SQLITE_READONLY_ROLLBACK') throw error
      takeBackHalfWrite(path)
      return openReadOnly(path, options)
    }
  })
}

function openReadOnly(path: string, options: { anyForm?: boolean }): Database.Database {
  const opened = new Database(path, { fileMustExist: true, readonly: true, timeout: 5000 })
  try {
    opened.pragma('trusted_schema = OFF')
    checkIdentity(opened, path)
    const version = opened.pragma('user_version', { simple: true }) as number
    checkContent(opened, path)
    return version < newestVersion && !options.anyForm ? inNewestForm(opened) : opened
  } catch (error) {
    opened.close()
    throw error
  }
}

/** A copy in memory; the file is let go. */
function inNewestForm(older: Database.Database): Database.Database {
  const copy = new Database(older.serialize())
  older.close()
  const version = copy.pragma('user_version', { simple: true }) as number
  for (const migration of migrations.slice(version)) copy.exec(migration.sql)
  copy.pragma(`user_version = ${newestVersion}`)
  return copy
}

/** SQLite opens a protected file without a word and complains at the first change only: so one is begun and taken back. */
function refuseProtected(database: Database.Database): void {
  const version = database.pragma('user_version', { simple: true }) as number
  try {
    database.exec(`BEGIN; PRAGMA user_version = ${version}`)
  } finally {
    database.exec('ROLLBACK')
  }
}

/** SQLite takes back what a crash left half written as soon as a connection that may write reads something. */
function takeBackHalfWrite(path: string): void {
  const opened = new Database(path, { fileMustExist: true, timeout: 5000 })
  try {
    opened.pragma('application_id')
  } finally {
    opened.close()
  }
}

/** Length and places of the header of every SQLite file: https://www.sqlite.org/fileformat2.html#the_database_header */
const header = { length: 100, userVersion: 60, applicationId: 68 }

/** Looks at the bytes before SQLite does, for opening a foreign file can already change it. */
function refuseWhatIsNoProject(path: string): void {
  if (!existsSync(path)) throw new KurabeError('NOT_FOUND', 'project.missing', { path })
  const head = Buffer.alloc(header.length)
  let length: number
  try {
    const file = openSync(path, 'r')
    try {
      length = readSync(file, head, 0, header.length, 0)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw storageError(error, path)
  }
  if (head.toString('latin1', 0, 16) !== 'SQLite format 3\0') throw new KurabeError('BAD_INPUT', 'project.notAProject', { path })
  if (length < header.length) throw new KurabeError('BAD_INPUT', 'project.damaged', { path })
  if (head.readUInt32BE(header.applicationId) !== applicationId) throw new KurabeError('BAD_INPUT', 'project.notAProject', { path })
  const version = head.readUInt32BE(header.userVersion)
  if (version > newestVersion) throw new KurabeError('REFUSED', 'project.newer', { path, version })
}

/** A file that was made but never filled, because the program was stopped in between, is no project one can work in. */
function checkContent(database: Database.Database, path: string): void {
  try {
    if (database.prepare('SELECT 1 FROM project').get() !== undefined) return
  } catch (error) {
    throw new KurabeError('BAD_INPUT', 'project.damaged', { path }, { cause: error })
  }
  throw new KurabeError('BAD_INPUT', 'project.damaged', { path })
}

function checkIdentity(database: Database.Database, path: string): void {
  if (database.pragma('application_id', { simple: true }) !== applicationId) {
    throw new KurabeError('BAD_INPUT', 'project.notAProject', { path })
  }
  const version = database.pragma('user_version', { simple: true }) as number
  if (version > newestVersion) throw new KurabeError('REFUSED', 'project.newer', { path, version })
  const check = database.pragma('quick_check(1)', { simple: true })
  // SQLite reads a page that is cut in the middle as if zeros followed; a file that is whole ends with a whole page.
  const isWhole = statSync(path).size % (database.pragma('page_size', { simple: true }) as number) === 0
  if (check !== 'ok' || !isWhole) throw new KurabeError('BAD_INPUT', 'project.damaged', { path })
}

function guarded<T>(path: string, open: () => T): T {
  try {
    return open()
  } catch (error) {
    throw storageError(error, path)
  }
}
