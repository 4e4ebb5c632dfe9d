import { z } from 'zod'
import { KurabeError } from '../../../shared/contract/kurabe-error.ts'
import type { MessageKey, MessageValues } from '../../../shared/i18n/translate.ts'
import type { ReadDatabase, WriteDatabase } from '../db/database.ts'
import { readRow, undoableTables, writeRow, type StoredRow, type UndoableTable } from './row-store.ts'

const storedRow = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))
const rowChange = z.object({ table: z.enum(undoableTables), id: z.string(), before: storedRow.nullable(), after: storedRow.nullable() })
export type RowChange = z.infer<typeof rowChange>

export interface OperationTitle {
  key: MessageKey
  values: MessageValues
}

/** Hears of every row that an operation, its undo or its redo writes, e.g. to keep the history of a judgement. */
export type RowWatcher = (change: RowChange, cause: 'do' | 'undo' | 'redo') => void

/**
 * Carries out one undoable step: rows are given as what they shall become. A new step ends what could be redone.
 * Returns how many rows really changed; a step that changes nothing leaves no trace.
 */
export function carryOut(
  database: WriteDatabase,
  step: { scope: string; title: OperationTitle; rows: { table: UndoableTable; id: string; after: StoredRow | null }[]; now: Date },
  watch: RowWatcher = () => {},
): number {
  return database.transaction(() => {
    const changes = step.rows
      .map((row): RowChange => ({ ...row, before: readRow(database, row.table, row.id) }))
      .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after))
    if (changes.length === 0) return 0
    for (const change of changes) {
      writeRow(database, change.table, change.id, change.after)
      watch(change, 'do')
    }
    database.prepare('DELETE FROM operation WHERE scope = ? AND is_undone = 1').run(step.scope)
    database
      .prepare('INSERT INTO operation (scope, title, changes, written_at) VALUES (?, ?, ?, ?)')
      .run(step.scope, JSON.stringify(step.title), JSON.stringify(changes), step.now.toISOString())
    return changes.length
  })()
}

/** What undo and redo would do next in this scope. */
export function nextOperations(database: ReadDatabase, scope: string): { undo: OperationTitle | null; redo: OperationTitle | null } {
  return { undo: titleOf(newest(database, scope, 'undo')), redo: titleOf(newest(database, scope, 'redo')) }
}

/**
 * Takes the last step back, or carries it out again. Null where there is none.
 * CONFLICT where the rows were changed otherwise since: then nothing is touched.
 */
export function stepBack(database: WriteDatabase, scope: string, direction: 'undo' | 'redo', watch: RowWatcher = () => {}): OperationTitle | null {
  return database.transaction(() => {
    const found = newest(database, scope, direction)
    if (found === null) return null
    const changes = z.array(rowChange).parse(JSON.parse(found.changes))
    const ordered = direction === 'undo' ? changes.toReversed() : changes
    for (const change of ordered) {
      const [from, to] = direction === 'undo' ? [change.after, change.before] : [change.before, change.after]
      const isAsLeft = sameRow(readRow(database, change.table, change.id), from)
      // A wording that the user has changed or removed since it was learnt stays as the user left it.
      if (!isAsLeft && change.table === 'lexicon_entry') continue
      if (!isAsLeft) throw new KurabeError('CONFLICT', 'operation.changedSince')
      writeRow(database, change.table, change.id, to)
      watch({ ...change, before: from, after: to }, direction)
    }
    database.prepare('UPDATE operation SET is_undone = ? WHERE position = ?').run(direction === 'undo' ? 1 : 0, found.position)
    return titleOf(found)
  })()
}

interface OperationRecord {
  position: number
  title: string
  changes: string
}

function newest(database: ReadDatabase, scope: string, direction: 'undo' | 'redo'): OperationRecord | null {
  const order = direction === 'undo' ? 'DESC' : 'ASC'
  return (
    (database
      .prepare(`SELECT position, title, changes FROM operation WHERE scope = ? AND is_undone = ? ORDER BY position ${order} LIMIT 1`)
      .get(scope, direction === 'undo' ? 0 : 1) as OperationRecord | undefined) ?? null
  )
}

function titleOf(record: OperationRecord | null): OperationTitle | null {
  return record === null ? null : (JSON.parse(record.title) as OperationTitle)
}

function sameRow(a: StoredRow | null, b: StoredRow | null): boolean {
  if (a === null || b === null) return a === b
  return Object.keys({ ...a, ...b }).every((column) => (a[column] ?? null) === (b[column] ?? null))
}
