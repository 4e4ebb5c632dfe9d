import type { ReturnedLine, ReturnedPreview } from '../../../../shared/contract/sent-sheets.ts'
import { compareReturned } from '../../../../shared/sent-sheets/compare-returned.ts'
import { rowKey } from '../../../../shared/sent-sheets/row-key.ts'
import { sheetProblem } from '../../../../shared/sent-sheets/sheet-problem.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { listRows } from '../fit-gap-tables/row-record.ts'
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
  const compared = compareReturned({ sheet: file.cells, table: file.table, code: sheet.code, columns: sheet.columns, lines: sheet.base.lines }, ours)
  const headers = new Map(sheet.columns.map(({ field, header }) => [field, header]))
  return {
    sheet,
    preview: {
      fileName: file.fileName,
      table: sheet.table,
      sent: listSentSheets(database, sheet.table).find(({ id }) => id === sheet.id)!,
      changes: refuseDevelopmentWithoutReason(compared.changes, justifiedRows(database, sheet)),
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

function justifiedRows(database: ReadDatabase, sheet: StoredSheet): Set<string> {
  if (sheet.kind === 'vendor') return new Set()
  return new Set(listRows(database, sheet.table).filter(({ justification }) => justification.trim() !== '').map(({ id }) => id))
}
