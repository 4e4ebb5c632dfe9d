import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { KurabeError } from '../../../shared/contract/kurabe-error.ts'
import { fileExtension, withExtension } from '../db/file-format.ts'
import { openForReading, openForWriting } from '../db/open-database.ts'
import { listRecoverable } from '../features/flow/recovery.ts'
import { storageError } from '../db/storage-error.ts'
import { renameWithRetry } from '../files/rename-with-retry.ts'
import { lockedBy, takeLock } from './project-lock.ts'
import { giveUpWhatWasTakenOver, type ProjectSession } from './project-session.ts'

export interface OpenProjectsOptions {
  profileDirectory: string
  now: () => Date
  newId: () => string
  /** Called before a session closes in order: pending edits become revisions. */
  beforeClose: (session: ProjectSession) => void
}

/** The projects this host has open, each once. */
export class OpenProjects {
  readonly #sessions = new Map<string, ProjectSession>()
  readonly #options: OpenProjectsOptions

  constructor(options: OpenProjectsOptions) {
    this.#options = options
  }

  find(key: string): ProjectSession | undefined {
    return this.#sessions.get(key)
  }

  get(key: string): ProjectSession {
    const session = this.find(key)
    if (session === undefined) throw new KurabeError('NOT_FOUND', 'project.notOpen')
    return session
  }

  /** A new, empty project file: at `path`, which must be free, or as a draft in the profile. */
  create(path: string | null): ProjectSession {
    const file = path === null ? this.#newDraftPath() : withExtension(resolve(path))
    if (existsSync(file)) throw new KurabeError('REFUSED', 'storage.exists', { path: file })
    return this.#openWritable(file, { create: true, force: false })
  }

  /** The same with a file that `make` writes there, e.g. from a packed project. */
  async createWith(path: string | null, make: (file: string) => Promise<void>): Promise<ProjectSession> {
    const file = path === null ? this.#newDraftPath() : withExtension(resolve(path))
    if (existsSync(file)) throw new KurabeError('REFUSED', 'storage.exists', { path: file })
    await make(file)
    return this.#openWritable(file, { create: false, force: false })
  }

  /** Opens a file, or joins the session that has it open. Falls back to reading where somebody else holds it. */
  open(path: string, options: { readOnly?: boolean; takeOver?: boolean } = {}): ProjectSession {
    const file = existsSync(path) ? resolve(path) : withExtension(resolve(path))
    const existing = [...this.#sessions.values()].find((session) => samePath(session.file, file))
    if (existing && (existing.write !== null || !options.takeOver)) {
      if (existing.write === null && !options.readOnly) this.#tryToWrite(existing)
      existing.users += 1
      return existing
    }
    if (existing) this.#end(existing)
    return options.readOnly ? this.#openReadOnly(file, null) : this.#openWritable(file, { create: false, force: options.takeOver ?? false })
  }

  /** One page less uses it; the last one closes the file and gives the lock back. */
  close(key: string): void {
    const session = this.#sessions.get(key)
    if (session === undefined) return
    session.users -= 1
    if (session.users <= 0) this.#end(session)
  }

  /** Closes a project that was made a moment ago and came to nothing, and removes its file. */
  discard(key: string): void {
    const session = this.get(key)
    this.#end(session)
    rmSync(session.file, { force: true })
  }

  /** The files that this host has open. */
  openFiles(): ReadonlySet<string> {
    return new Set([...this.#sessions.values()].map((session) => session.file))
  }

  /** Gives back every file and lock. Returns what went wrong with single ones: their edits stay in the journal and are offered next time. */
  closeAll(): unknown[] {
    return [...this.#sessions.values()].flatMap((session) => {
      try {
        this.#end(session)
        return []
      } catch (error) {
        return [error]
      }
    })
  }

  /**
   * Writes the whole project to another file and goes on there under the same key; a draft moves, anything else is copied.
   * The old file stays whole until the new one is complete.
   */
  async saveAs(key: string, path: string, options: { overwrite: boolean }): Promise<ProjectSession> {
    const session = this.get(key)
    const file = withExtension(resolve(path))
    if (samePath(file, session.file)) return session
    if (!options.overwrite && existsSync(file)) throw new KurabeError('REFUSED', 'storage.exists', { path: file })
    if ([...this.#sessions.values()].some((other) => samePath(other.file, file))) throw new KurabeError('REFUSED', 'storage.inUseHere', { path: file })
    const attempt = takeLock(file, { key, now: this.#options.now() })
    if (attempt.kind === 'taken') throw lockedBy(file, attempt.by)
    if (attempt.kind === 'impossible') throw storageError(attempt.cause, file)
    const temporary = `${file}.part`
    try {
      // Renaming may wait for other programs; an edit that is acknowledged meanwhile has to be in the copy as well.
      for (let copied = -1; copied !== countChanges(session); ) {
        copied = countChanges(session)
        rmSync(temporary, { force: true })
        session.read.prepare('VACUUM INTO ?').run(temporary)
        // A journal that a crash left beside the file to be replaced would be played into the new one.
        rmSync(`${file}-journal`, { force: true })
        await renameWithRetry(temporary, file)
      }
      const write = openForWriting(file)
      const draft = session.isDraft ? session.file : null
      session.read.close()
      session.lock?.release()
      Object.assign(session, { file, isDraft: this.#isDraft(file), read: write, write, lock: attempt.lock, holder: null })
      if (draft !== null) rmSync(draft, { force: true })
      return session
    } catch (error) {
      rmSync(temporary, { force: true })
      attempt.lock.release()
      throw storageError(error, file)
    }
  }

  #openWritable(file: string, options: { create: boolean; force: boolean }): ProjectSession {
    if (!options.create && !existsSync(file)) throw new KurabeError('NOT_FOUND', 'project.missing', { path: file })
    const key = this.#options.newId()
    const attempt = takeLock(file, { key, now: this.#options.now(), force: options.force })
    if (attempt.kind === 'taken') {
      if (options.create) throw lockedBy(file, attempt.by)
      return this.#openReadOnly(file, attempt.by)
    }
    if (attempt.kind === 'impossible') {
      if (options.create) throw storageError(attempt.cause, file)
      return this.#openReadOnly(file, null)
    }
    try {
      const write = openForWriting(file, { create: options.create })
      return this.#keep({ key, file, isDraft: this.#isDraft(file), users: 1, read: write, write, lock: attempt.lock, holder: null })
    } catch (error) {
      attempt.lock.release()
      if (error instanceof KurabeError && error.reason === 'storage.readOnly') return this.#openReadOnly(file, null)
      throw error
    }
  }

  /** Goes on for writing with a project that was read-only, where whoever held it has closed it; else it stays as it is. */
  #tryToWrite(session: ProjectSession): void {
    const attempt = takeLock(session.file, { key: session.key, now: this.#options.now() })
    if (attempt.kind !== 'held') return
    try {
      const write = openForWriting(session.file)
      session.read.close()
      Object.assign(session, { read: write, write, lock: attempt.lock, holder: null, needsRecovery: listRecoverable(write).length > 0 })
    } catch {
      attempt.lock.release()
    }
  }

  #openReadOnly(file: string, holder: ProjectSession['holder']): ProjectSession {
    const read = openForReading(file)
    return this.#keep({ key: this.#options.newId(), file, isDraft: this.#isDraft(file), users: 1, read, write: null, lock: null, holder })
  }

  #keep(opened: Omit<ProjectSession, 'needsRecovery'>): ProjectSession {
    const session = { ...opened, needsRecovery: opened.write !== null && listRecoverable(opened.read).length > 0 }
    this.#sessions.set(session.key, session)
    return session
  }

  #end(session: ProjectSession): void {
    this.#sessions.delete(session.key)
    try {
      giveUpWhatWasTakenOver(session)
      if (session.write !== null) this.#options.beforeClose(session)
    } finally {
      session.read.close()
      session.lock?.release()
    }
  }

  #draftDirectory(): string {
    return join(resolve(this.#options.profileDirectory), 'drafts')
  }

  #isDraft(file: string): boolean {
    return samePath(dirname(file), this.#draftDirectory())
  }

  #newDraftPath(): string {
    mkdirSync(this.#draftDirectory(), { recursive: true })
    return join(this.#draftDirectory(), `${this.#options.newId()}${fileExtension}`)
  }
}

/** How many rows this program has changed in the file since it opened it. */
function countChanges(session: ProjectSession): number {
  return (session.read.prepare('SELECT total_changes() AS count').get() as { count: number }).count
}

function samePath(a: string, b: string): boolean {
  return sep === '\\' ? a.toLowerCase() === b.toLowerCase() : a === b
}
