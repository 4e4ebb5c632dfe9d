import type Database from 'better-sqlite3'
import { KurabeError } from '../../../shared/contract/kurabe-error.ts'
import { migrations, newestVersion } from '../db/migrations/index.ts'
import { isContent } from './content-tables.ts'
import type { ContentTable, ContentValue, ProjectContent } from './project-content.ts'

/**
 * Fills an empty database with a content: it is brought to the form the content was read from, filled in one transaction, and then brought
 * to the newest form like any older project.
 * @throws KurabeError BAD_INPUT where the content does not fit its form; REFUSED where it is newer than this program. Nothing is kept then.
 */
export function writeContent(database: Database.Database, content: ProjectContent): void {
  if (content.fileVersion > newestVersion) throw new KurabeError('REFUSED', 'projectWorkbook.newer', { version: content.fileVersion })
  const [before, after] = [migrations.slice(0, content.fileVersion), migrations.slice(content.fileVersion)]
  database.transaction(() => {
    database.pragma('defer_foreign_keys = ON')
    for (const migration of before) database.exec(migration.sql)
    for (const table of content.tables) fill(database, table)
    if ((database.pragma('foreign_key_check') as unknown[]).length > 0) throw unfitting('')
    for (const migration of after) database.exec(migration.sql)
    database.pragma(`user_version = ${newestVersion}`)
  })()
}

function fill(database: Database.Database, { name, columns, rows }: ContentTable): void {
  const known = (isContent(name, 'exchange') || isContent(name, 'version')) && /^[a-z_]+$/.test(name) ? (database.pragma(`table_info(${name})`) as { name: string }[]) : []
  const names = new Set(known.map((column) => column.name))
  if (columns.length === 0 || columns.some((column) => !names.has(column)) || new Set(columns).size !== columns.length) throw unfitting(name)
  const insert = database.prepare(`INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
  try {
    for (const row of rows) insert.run(...row.map(stored))
  } catch (error) {
    throw unfitting(name, error)
  }
}

function stored(value: ContentValue): string | number | null | Buffer {
  return value !== null && typeof value === 'object' ? Buffer.from(value.bytes, 'base64') : value
}

function unfitting(table: string, cause?: unknown): KurabeError {
  return new KurabeError('BAD_INPUT', 'projectWorkbook.unfitting', { table }, { cause })
}
