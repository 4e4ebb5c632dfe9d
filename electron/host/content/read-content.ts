import type { ReadDatabase } from '../db/database.ts'
import { isContent, ownColumns, rowFilters, type ContentPurpose } from './content-tables.ts'
import type { ContentTable, ContentValue, ProjectContent } from './project-content.ts'

/** The whole content of a project file as it is at one moment, whoever writes to the file meanwhile. */
export function readContent(database: ReadDatabase, purpose: ContentPurpose = 'exchange'): ProjectContent {
  if (database.inTransaction) return read(database, purpose)
  database.prepare('BEGIN').run()
  try {
    return read(database, purpose)
  } finally {
    database.prepare('COMMIT').run()
  }
}

function read(database: ReadDatabase, purpose: ContentPurpose): ProjectContent {
  const names = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`).pluck().all() as string[]
  return {
    format: 'kurabe-content',
    fileVersion: database.pragma('user_version', { simple: true }) as number,
    tables: names.filter((name) => isContent(name, purpose)).map((name) => readTable(database, name)),
  }
}

function readTable(database: ReadDatabase, name: string): ContentTable {
  const known = database.pragma(`table_info(${name})`) as { name: string; pk: number }[]
  const columns = known.map((column) => column.name).filter((column) => ownColumns[name]?.includes(column) !== true)
  const order = known.filter(({ pk }) => pk > 0).toSorted((one, other) => one.pk - other.pk).map((column) => column.name)
  const filter = rowFilters[name] === undefined ? '' : `WHERE ${rowFilters[name]}`
  const rows = database.prepare(`SELECT ${columns.join(', ')} FROM ${name} ${filter} ORDER BY ${order.join(', ')}`).raw().all() as (string | number | null | Buffer)[][]
  return { name, columns, rows: rows.map((row) => row.map(plain)) }
}

function plain(value: string | number | null | Buffer): ContentValue {
  return Buffer.isBuffer(value) ? { bytes: value.toString('base64') } : value
}
