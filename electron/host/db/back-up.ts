import type Database from 'better-sqlite3'
import { existsSync } from 'node:fs'

/** Writes a full copy beside the file (`name.kurabe.v1-backup`, numbered where taken) and returns its path. */
export function backUp(database: Database.Database, path: string, version: number): string {
  let target = `${path}.v${version}-backup`
  for (let count = 2; existsSync(target); count++) target = `${path}.v${version}-backup-${count}`
  database.prepare('VACUUM INTO ?').run(target)
  return target
}
