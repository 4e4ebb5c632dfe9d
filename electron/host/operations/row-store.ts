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
] as const
export type UndoableTable = (typeof undoableTables)[number]
export type StoredRow = Record<string, string | number | null>

/** A row with all its columns, or null. */
export function readRow(database: ReadDatabase, table: UndoableTable, id: string): StoredRow | null {
  return (database.prepare(`SELECT * FROM ${table} WHERE id = ?`).get(id) as StoredRow | undefined) ?? null
}

/** Makes a row what is given: inserted, updated, or with null removed. Column names come from our own rows only. */
export function writeRow(database: WriteDatabase, table: UndoableTable, id: string, row: StoredRow | null): void {
  database.prepare(`DELETE FROM ${table} WHERE id = ?`).run(id)
  if (row === null) return
  const columns = Object.keys(row)
  database.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`).run(...Object.values(row))
}
