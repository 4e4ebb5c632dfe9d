import { createHash } from 'node:crypto'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { ErrorData } from '../../../../shared/contract/base.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import { findReturnedTable } from '../../../../shared/sent-sheets/find-returned-table.ts'
import { findSheetCodes } from '../../../../shared/sent-sheets/sheet-code.ts'
import { readRowKey } from '../../../../shared/sent-sheets/row-key.ts'
import { sheetProblem } from '../../../../shared/sent-sheets/sheet-problem.ts'
import type { SheetCells } from '../../../../shared/columns/sheet-cells.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { readReturnedSheets } from '../../imports/sent-sheets/read-returned-sheets.ts'
import { nameHeader } from './collect-sheet.ts'
import type { ReturnedFileInHand } from './returned-files.ts'
import { findSheetByCode, listSentSheets, takenBefore, type StoredSheet } from './sent-sheet-records.ts'

/**
 * Reads a file that came back and finds which sheet it is: by the 発行番号 in its cells, else in its name. Nothing is stored.
 * @throws KurabeError BAD_INPUT where it is no sheet of this project, or its table cannot be found.
 */
export async function readReturned(database: ReadDatabase, project: string, bytes: Uint8Array, fileName: string): Promise<ReturnedFileInHand> {
  const { sheets, unreadLines, holdsMore } = await readReturnedSheets(bytes, fileName)
  const { sheet, others } = sheetOf(database, sheets, fileName)
  refuseWhatIsGone(database, sheet, fileName)
  const table = findReturnedTable(sheets, sheet.code, sheet.columns, nameHeader(sheet.kind, createTranslate(sheet.base.locale)))
  if (table === null) throw new KurabeError('BAD_INPUT', 'sentSheets.file.noTable', { file: fileName, code: sheet.code })
  const digest = createHash('sha256').update(bytes).digest('base64url')
  return {
    project,
    sheet: sheet.id,
    fileName,
    digest,
    cells: sheets[table.sheet]!,
    table,
    notes: [
      ...(holdsMore ? [{ ...sheetProblem('partsUnread'), line: null }] : []),
      ...sheetsUnread(sheets, table.sheet, sheet.code),
      ...unreadLines.map((line) => ({ ...sheetProblem('charactersUnread'), line })),
      ...circumstances(database, sheet, digest, others),
    ],
    shown: new Map(),
  }
}

/** Codes in visible sheets count first, the earliest first; the name of the file is the last resort. */
function sheetOf(database: ReadDatabase, sheets: readonly SheetCells[], file: string): { sheet: StoredSheet; others: string[] } {
  const ordered = [...sheets.filter(({ isHidden }) => !isHidden), ...sheets.filter(({ isHidden }) => isHidden)]
  const codes = [...ordered.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap((cell) => (cell.length > 200 ? [] : findSheetCodes(cell))))), ...findSheetCodes(file)]
  const sound = [...new Set(codes.filter(({ isSound }) => isSound).map(({ code }) => code))]
  const known = sound.map((code) => findSheetByCode(database, code)).filter((sheet) => sheet !== null)
  const [sheet] = known
  if (sheet !== undefined) return { sheet, others: known.slice(1).map(({ code }) => code) }
  if (sound.length > 0) throw new KurabeError('BAD_INPUT', 'sentSheets.file.otherProject', { file, code: sound[0]! })
  if (codes.length > 0) throw new KurabeError('BAD_INPUT', 'sentSheets.file.codeMistyped', { file, code: codes[0]!.code })
  throw new KurabeError('BAD_INPUT', 'sentSheets.file.noCode', { file })
}

/** The table or the package has been removed here since: what came back has no place to go. */
function refuseWhatIsGone(database: ReadDatabase, sheet: StoredSheet, file: string): void {
  const isThere = (from: 'fit_gap_table' | 'package', id: string) => database.prepare(`SELECT 1 FROM ${from} WHERE id = ? AND removed_at IS NULL`).get(id) !== undefined
  if (!isThere('fit_gap_table', sheet.table)) throw new KurabeError('BAD_INPUT', 'sentSheets.file.tableGone', { file, code: sheet.code })
  if (sheet.package !== null && !isThere('package', sheet.package)) throw new KurabeError('BAD_INPUT', 'sentSheets.file.packageGone', { file, code: sheet.code })
}

/** Sheets with words that are neither the table nor its guide, which says the 発行番号 and holds no row key. */
function sheetsUnread(sheets: readonly SheetCells[], read: number, code: string): (ErrorData & { line: null })[] {
  return sheets.flatMap((sheet, index) => {
    const cells = sheet.rows.flat().filter((cell) => cell.trim() !== '')
    const isGuide = cells.some((cell) => cell.length <= 200 && findSheetCodes(cell).some((found) => found.code === code)) && !cells.some((cell) => cell.length <= 20 && readRowKey(code, cell) !== null)
    return index === read || cells.length === 0 || isGuide ? [] : [{ ...sheetProblem('sheetUnread', { name: sheet.name, count: cells.length }), line: null }]
  })
}

/** What the user should know before looking at cells: taken before, a newer sheet is out, two sheets in one file. */
function circumstances(database: ReadDatabase, sheet: StoredSheet, digest: string, others: readonly string[]): (ErrorData & { line: null })[] {
  const notes: ErrorData[] = others.map((code) => sheetProblem('otherSheetInFile', { code, read: sheet.code }))
  const at = takenBefore(database, sheet.id, digest)
  if (at !== null) notes.push(sheetProblem('takenBefore', { day: at.slice(0, 10) }))
  const all = listSentSheets(database, sheet.table)
  const own = all.find(({ id }) => id === sheet.id)
  const newer = all.find(({ kind, recipient, package: packageId, sentAt }) => own !== undefined && kind === own.kind && recipient === own.recipient && packageId === own.package && sentAt > own.sentAt)
  if (newer !== undefined) notes.push(sheetProblem('newerSheet', { code: newer.code, day: newer.sentAt.slice(0, 10) }))
  return notes.map((note) => ({ ...note, line: null }))
}
