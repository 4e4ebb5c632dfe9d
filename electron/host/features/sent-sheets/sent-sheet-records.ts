import { z } from 'zod'
import { returnedChange, returnedLine, returnedNote, type SentSheet, type SheetKind } from '../../../../shared/contract/sent-sheets.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { sentBase, type SentBase } from '../../../../shared/sent-sheets/sent-base.ts'
import { sheetColumn, type SheetColumn } from '../../../../shared/sent-sheets/sheet-column.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'

/** One row of the table `sent_sheet`. */
interface SentSheetRecord {
  id: string
  municipality_id: string
  table_id: string
  kind: SheetKind
  package_id: string | null
  code: string
  recipient: string
  columns: string
  base: string
  due_date: string | null
  sent_at: string
}

/** A sheet that was sent, with all that is needed to take it back. */
export interface StoredSheet {
  id: string
  municipality: string
  table: string
  kind: SheetKind
  package: string | null
  code: string
  columns: SheetColumn[]
  base: SentBase
}

const storedColumns = z.array(sheetColumn)
const leftOutContent = z.object({ changes: z.array(returnedChange), added: z.array(returnedLine), notes: z.array(returnedNote).default([]) })
type LeftOut = z.infer<typeof leftOutContent>

/** Keeps a sheet that leaves. */
export function insertSentSheet(database: WriteDatabase, sheet: StoredSheet & { recipient: string; dueDate: string | null; sentAt: string }): void {
  database
    .prepare(
      `INSERT INTO sent_sheet (id, municipality_id, table_id, kind, package_id, code, recipient, columns, base, due_date, sent_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      sheet.id, sheet.municipality, sheet.table, sheet.kind, sheet.package, sheet.code, sheet.recipient,
      JSON.stringify(sheet.columns), JSON.stringify(sheet.base), sheet.dueDate, sheet.sentAt,
    )
}

/** The sheet with this 発行番号; null where this project has sent none. */
export function findSheetByCode(database: ReadDatabase, code: string): StoredSheet | null {
  const found = database.prepare('SELECT * FROM sent_sheet WHERE code = ?').get(code) as SentSheetRecord | undefined
  return found === undefined ? null : stored(found)
}

/** A sheet by its id; NOT_FOUND where there is none. */
export function findSheet(database: ReadDatabase, id: string): StoredSheet {
  const found = database.prepare('SELECT * FROM sent_sheet WHERE id = ?').get(id) as SentSheetRecord | undefined
  if (found === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  return stored(found)
}

/** The sheets of a table, the latest first, with what has come back of each. */
export function listSentSheets(database: ReadDatabase, table: string): SentSheet[] {
  const records = database
    .prepare(
      `SELECT sent_sheet.*, package.name AS package_name, json_array_length(sent_sheet.base, '$.lines') AS lines FROM sent_sheet
       LEFT JOIN package ON package.id = sent_sheet.package_id WHERE table_id = ? ORDER BY sent_at DESC, sent_sheet.id`,
    )
    .all(table) as (SentSheetRecord & { package_name: string | null; lines: number })[]
  const returned = database.prepare('SELECT id, file_name, applied, left_out, returned_at FROM returned_sheet WHERE sent_sheet_id = ? ORDER BY returned_at DESC, id')
  return records.map((record) => ({
    id: record.id,
    kind: record.kind,
    code: record.code,
    recipient: record.recipient,
    package: record.package_id,
    packageName: record.package_name ?? '',
    rows: record.lines,
    dueDate: record.due_date,
    sentAt: record.sent_at,
    returned: (returned.all(record.id) as { id: string; file_name: string; applied: number; left_out: number; returned_at: string }[]).map((one) => ({
      id: one.id, fileName: one.file_name, applied: one.applied, leftOut: one.left_out, returnedAt: one.returned_at,
    })),
  }))
}

/** Keeps that a sheet came back, and what of it was not taken. */
export function insertReturnedSheet(
  database: WriteDatabase,
  given: { id: string; sheet: StoredSheet; fileName: string; digest: string; applied: number; left: LeftOut; returnedAt: string },
): void {
  database
    .prepare(
      `INSERT INTO returned_sheet (id, municipality_id, sent_sheet_id, file_name, digest, applied, left_out, left_out_content, returned_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      given.id, given.sheet.municipality, given.sheet.id, given.fileName, given.digest, given.applied,
      given.left.changes.length + given.left.added.length + given.left.notes.length, JSON.stringify(given.left), given.returnedAt,
    )
}

/** What of a returned sheet was not taken over; NOT_FOUND where there is none. */
export function readLeftOut(database: ReadDatabase, returned: string): LeftOut {
  const found = database.prepare('SELECT left_out_content AS content FROM returned_sheet WHERE id = ?').get(returned) as { content: string } | undefined
  if (found === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  return leftOutContent.parse(JSON.parse(found.content))
}

/** When the same file was taken over before; null where it was not. */
export function takenBefore(database: ReadDatabase, sheet: string, digest: string): string | null {
  const found = database.prepare('SELECT MAX(returned_at) AS at FROM returned_sheet WHERE sent_sheet_id = ? AND digest = ?').get(sheet, digest) as { at: string | null }
  return found.at
}

function stored(record: SentSheetRecord): StoredSheet {
  return {
    id: record.id,
    municipality: record.municipality_id,
    table: record.table_id,
    kind: record.kind,
    package: record.package_id,
    code: record.code,
    columns: storedColumns.parse(JSON.parse(record.columns)),
    base: sentBase.parse(JSON.parse(record.base)),
  }
}
