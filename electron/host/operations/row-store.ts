import type { Statement } from 'better-sqlite3'
import type { ReadDatabase, WriteDatabase } from '../db/database.ts'

/** Tables whose rows can be changed in undoable steps; each has the primary key `id`. */
export const undoableTables = [
  'correction',
  'judgement',
  'lexicon_entry',
  'snippet',
  'review_comment',
  'step_confirmation',
  'sign_off',
  'hearing_answer',
  'issue',
  'collected_document',
  'function_cell',
  'spec',
  'spec_source',
  'spec_item',
  'spec_link',
  'spec_flow',
  'spec_match',
  'fit_gap_table',
  'fit_gap_reference',
  'fit_gap_row',
  'fit_gap_cell',
  'package',
  'package_answer',
  'evaluation',
  'evaluation_criterion',
  'evaluation_mark',
  'customisation',
  'lost_function',
  'quality_requirement',
  'service_level',
] as const
export type UndoableTable = (typeof undoableTables)[number]
export type StoredRow = Record<string, string | number | null>

/** Statements by their text: a step of thousands of rows would prepare the same few each time. */
const prepared = new WeakMap<ReadDatabase, Map<string, Statement<unknown[]>>>()

function prepare(database: ReadDatabase, sql: string): Statement<unknown[]> {
  const known = prepared.get(database) ?? new Map<string, Statement<unknown[]>>()
  prepared.set(database, known)
  const statement = known.get(sql) ?? database.prepare<unknown[]>(sql)
  known.set(sql, statement)
  return statement
}

/** A row with all its columns, or null. */
export function readRow(database: ReadDatabase, table: UndoableTable, id: string): StoredRow | null {
  return (prepare(database, `SELECT * FROM ${table} WHERE id = ?`).get(id) as StoredRow | undefined) ?? null
}

/**
 * Makes a row what is given: inserted, updated in its place (rows that refer to it stay), or with null removed. Column names come from our
 * own rows only.
 */
export function writeRow(database: WriteDatabase, table: UndoableTable, id: string, row: StoredRow | null): void {
  if (row === null) {
    prepare(database, `DELETE FROM ${table} WHERE id = ?`).run(id)
    return
  }
  const columns = Object.keys(row)
  const updates = columns.map((column) => `${column} = excluded.${column}`)
  const into = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
  prepare(database, `${into} ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}`).run(...Object.values(row))
}
