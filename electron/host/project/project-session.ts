import { KurabeError } from '../../../shared/contract/kurabe-error.ts'
import type { ReadDatabase, WriteDatabase } from '../db/database.ts'
import { lockedBy, type LockHolder, type ProjectLock } from './project-lock.ts'

/** One open project file. Tabs that open the same file share it. */
export interface ProjectSession {
  key: string
  /** Where the file is. */
  file: string
  /** True while the file lives in the profile only. */
  isDraft: boolean
  /** Pages that use it now. */
  users: number
  read: ReadDatabase & { close(): void }
  /** Null while read-only. */
  write: WriteDatabase | null
  lock: ProjectLock | null
  /** Who else holds the file, where that is why it is read-only. */
  holder: LockHolder | null
  /** True from opening until the recovery question is answered, where a crash left edits behind. */
  needsRecovery: boolean
}

/** The connection for a change, or REFUSED with who holds the file, be it that they have taken it over a moment ago. */
export function writable(session: ProjectSession): WriteDatabase {
  giveUpWhatWasTakenOver(session)
  if (session.write !== null) return session.write
  if (session.holder !== null) throw lockedBy(session.file, session.holder)
  throw new KurabeError('REFUSED', 'project.readOnly', { path: session.file })
}

/** Makes a session read-only whose project another program has taken over: two writers would mix their work. */
export function giveUpWhatWasTakenOver(session: ProjectSession): void {
  const holder = session.write === null ? null : (session.lock?.takenOverBy() ?? null)
  if (holder !== null) Object.assign(session, { write: null, holder })
}
