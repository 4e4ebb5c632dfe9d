import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { z } from 'zod'
import { KurabeError } from '../../../shared/contract/kurabe-error.ts'
import { localMinute } from '../local-time.ts'

const lockText = z.object({ computer: z.string(), process: z.number().int(), key: z.string(), since: z.iso.datetime() })
export type LockHolder = z.infer<typeof lockText> & { isStale: boolean }

/** The holder touches its lock this often; a lock untouched three times as long counts as left behind. Milliseconds. */
const heartbeat = 20_000
const staleAfter = 3 * heartbeat

export type LockAttempt = { kind: 'held'; lock: ProjectLock } | { kind: 'taken'; by: LockHolder } | { kind: 'impossible'; cause: unknown }

/** A lock file beside the project file: works on file servers and tells people who and since when. */
export interface ProjectLock {
  /** Who has taken the project over since, or null while it is ours. */
  takenOverBy(): LockHolder | null
  release(): void
}

/**
 * Tries to take the lock. A lock of a process of this PC that no longer runs is taken over without asking;
 * any other stands until `force`, which the user orders after looking at the holder.
 */
export function takeLock(projectPath: string, options: { key: string; now: Date; force?: boolean }): LockAttempt {
  const path = lockPath(projectPath)
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeLock(path, JSON.stringify({ computer: hostname(), process: process.pid, key: options.key, since: options.now.toISOString() }))
      return { kind: 'held', lock: keepAlive(projectPath, options.key) }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return { kind: 'impossible', cause: error }
    }
    const text = readText(path)
    if (text === null) continue
    const holder = readLock(projectPath)
    if (holder !== null && !options.force && !isOrphan(holder)) return { kind: 'taken', by: holder }
    if (holder === null && !options.force && !isStale(path)) return { kind: 'taken', by: unknownHolder(path) }
    removeLeftover(path, text, options.key)
  }
  return { kind: 'taken', by: readLock(projectPath) ?? unknownHolder(path) }
}

/** Makes the lock file, which must not be there; one that cannot be filled (full disk) goes away again. */
function writeLock(path: string, text: string): void {
  const file = openSync(path, 'wx')
  try {
    writeSync(file, text)
  } catch (error) {
    rmSync(path, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
}

/**
 * Takes away the lock that was judged left behind, and no other: a second program may have done the same a moment ago
 * and hold the project by now. Moving it aside first lets one of two win.
 */
function removeLeftover(path: string, judged: string, key: string): void {
  const aside = `${path}.${key}`
  try {
    renameSync(path, aside)
    if (readText(aside) === judged) rmSync(aside, { force: true })
    else renameSync(aside, path)
  } catch {
    // Somebody else has removed it; the next attempt sees who holds the project now.
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** A lock that cannot be read, e.g. one that is being written this moment: somebody, since the file was touched. */
function unknownHolder(path: string): LockHolder {
  let since = new Date()
  try {
    since = statSync(path).mtime
  } catch {
    // Gone meanwhile; the next try gets the project.
  }
  return { computer: '?', process: 0, key: '', since: since.toISOString(), isStale: false }
}

/** What people are told: the project is held, by which PC and since when, and which lock file was left behind where it is stale. */
export function lockedBy(projectPath: string, holder: LockHolder): KurabeError {
  const values = { path: projectPath, computer: holder.computer, since: localMinute(new Date(holder.since)), lock: holder.isStale ? lockPath(projectPath) : '' }
  return new KurabeError('REFUSED', 'project.lockedBy', values)
}

/** Who holds the project now, or null. */
export function readLock(projectPath: string): LockHolder | null {
  try {
    const path = lockPath(projectPath)
    return { ...lockText.parse(JSON.parse(readFileSync(path, 'utf8'))), isStale: isStale(path) }
  } catch {
    return null
  }
}

function lockPath(projectPath: string): string {
  return `${projectPath}.lock`
}

function isStale(path: string): boolean {
  try {
    return Date.now() - statSync(path).mtimeMs > staleAfter
  } catch {
    return true
  }
}

function isOrphan(holder: LockHolder): boolean {
  if (holder.computer !== hostname()) return false
  if (holder.process === process.pid) return false
  try {
    process.kill(holder.process, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

function keepAlive(projectPath: string, key: string): ProjectLock {
  const path = lockPath(projectPath)
  const takenOverBy = () => {
    const holder = readLock(projectPath)
    return holder === null || holder.key === key ? null : holder
  }
  const timer = setInterval(() => {
    try {
      if (takenOverBy() === null) utimesSync(path, new Date(), new Date())
    } catch {
      // The server may be away for a while; the next beat tries again.
    }
  }, heartbeat)
  timer.unref()
  return {
    takenOverBy,
    release() {
      clearInterval(timer)
      try {
        if (lockText.parse(JSON.parse(readFileSync(path, 'utf8'))).key === key) rmSync(path, { force: true })
      } catch {
        // Gone already, or taken over: then it is not ours to remove.
      }
    },
  }
}
