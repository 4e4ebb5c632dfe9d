import Database from 'better-sqlite3'
import type { ReadDatabase } from '../db/database.ts'
import type { ProjectContent } from './project-content.ts'
import { writeContent } from './write-content.ts'

/** A content as a database in memory, in the newest form: whatever reads a project reads it. Close it after use. */
export function openContent(content: ProjectContent): ReadDatabase & { close(): void } {
  const database = new Database(':memory:')
  try {
    database.pragma('foreign_keys = ON')
    writeContent(database, content)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}
