import type { ReturnedLine, ReturnedPreview } from '../../../../shared/contract/sent-sheets.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import { compareReturned } from '../../../../shared/sent-sheets/compare-returned.ts'
import { rowKey } from '../../../../shared/sent-sheets/row-key.ts'
import { sheetProblem } from '../../../../shared/sent-sheets/sheet-problem.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { listRows, type RowRecord } from '../fit-gap-tables/row-record.ts'
import { fixedHeaders } from './collect-sheet.ts'
import { currentValues } from './current-values.ts'
import { refuseDevelopmentWithoutReason } from './refuse-development.ts'
import type { ReturnedFileInHand } from './returned-files.ts'
import { findSheet, listSentSheets, type StoredSheet } from './sent-sheet-records.ts'

export interface Preview {
  sheet: StoredSheet
  /** Without the key of the read file. */
  preview: Omit<ReturnedPreview, 'file'>
}

/** What a read file would change in the project as it is now. */
export function previewReturned(database: ReadDatabase, file: ReturnedFileInHand): Preview {
  const sheet = findSheet(database, file.sheet)
  const ours = currentValues(database, { ...sheet })
  const fixed = fixedHeaders(sheet.kind, createTranslate(sheet.base.locale))
  const compared = compareReturned({ sheet: file.cells, table: file.table, code: sheet.code, columns: sheet.columns, lines: sheet.base.lines, fixed }, ours)
  const headers = new Map(sheet.columns.map(({ field, header }) => [field, header]))
  return {
    sheet,
    preview: {
      fileName: file.fileName,
      table: sheet.table,
      sent: listSentSheets(database, sheet.table).find(({ id }) => id === sheet.id)!,
      changes: refuseDevelopmentWithoutReason(compared.changes, rowsWith(database, sheet, ({ justification }) => justification.trim() !== ''), rowsWith(database, sheet, ({ treatment }) => treatment === '3')),
      added: compared.strangers.map(({ line, name, cells, problem }): ReturnedLine => ({
        key: `${line}`,
        line,
        name,
        cells: Object.entries(cells).map(([field, text]) => ({ header: headers.get(field) ?? field, text })),
        problem: problem ?? (sheet.kind === 'vendor' ? sheetProblem('vendorAdded') : name === '' ? sheetProblem('addedWithoutName') : null),
      })),
      missing: compared.missing.map((line) => ({ rowKey: rowKey(sheet.code, line.number), name: line.name })),
      reordered: compared.reordered,
      notes: [...file.notes, ...compared.notes],
      unchanged: compared.unchanged,
    },
  }
}

function rowsWith(database: ReadDatabase, sheet: StoredSheet, has: (row: RowRecord) => boolean): Set<string> {
  return sheet.kind === 'vendor' ? new Set() : new Set(listRows(database, sheet.table).filter(has).map(({ id }) => id))
}
