import type Database from 'better-sqlite3'
import { backUp } from './back-up.ts'
import type { Migration } from './migration.ts'
import { migrations } from './migrations/index.ts'

/** Runs the migrations a file lacks, each in one transaction, after a backup of what was there. */
export function migrate(database: Database.Database, path: string, known: readonly Migration[] = migrations): void {
  const version = database.pragma('user_version', { simple: true }) as number
  const missing = known.filter((migration) => migration.version > version)
  if (missing.length === 0) return
  if (version > 0) backUp(database, path, version)
  for (const migration of missing) {
    database.transaction(() => {
      database.exec(migration.sql)
      database.pragma(`user_version = ${migration.version}`)
    })()
  }
}
