import type { ReadDatabase } from '../../db/database.ts'
import type { ProjectSession } from '../../project/project-session.ts'

/** The same project seen through another database, e.g. that of a stored version: for reading only. */
export function sessionOn(session: ProjectSession, database: ReadDatabase): ProjectSession {
  if (database === session.read) return session
  return { ...session, write: null, read: database as ProjectSession['read'] }
}
