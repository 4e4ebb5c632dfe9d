import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { SheetCells } from '../../../../shared/columns/sheet-cells.ts'
import type { MessageKey } from '../../../../shared/i18n/translate.ts'
import { readZipEntries } from '../functions/zip-entries.ts'
import { parseDelimited } from '../../../../shared/steps/delimited-text.ts'
import { decodeTableText } from '../tables/decode-table-text.ts'
import { guessSeparator } from '../tables/guess-separator.ts'
import { readWorkbookSheets } from '../tables/read-workbook-sheets.ts'
import { tableLimits } from '../tables/table-limits.ts'

/** What the reader of a file may hold against it, told as something about a sheet that came back. */
const causes: Record<string, MessageKey> = {
  'steps.file.tooLarge': 'sentSheets.file.tooLarge',
  'steps.file.locked': 'sentSheets.file.locked',
  'steps.file.oldFormat': 'sentSheets.file.oldFormat',
  'steps.file.truncated': 'sentSheets.file.truncated',
  'steps.file.notWorkbook': 'sentSheets.file.notWorkbook',
}

export interface ReturnedSheets {
  sheets: SheetCells[]
  /** Lines of a csv or tsv file whose characters could not be read. */
  unreadLines: number[]
  /** The workbook holds comments or drawn shapes, of which nothing is read. */
  holdsMore: boolean
}

/**
 * The sheets of a file that came back: .xlsx, or the .csv or .tsv that was saved from it. Cells are kept as they are written there.
 * @throws KurabeError BAD_INPUT for any other file, a locked, damaged or macro file, or one that would unpack to more than this PC can hold.
 */
export async function readReturnedSheets(bytes: Uint8Array, file: string): Promise<ReturnedSheets> {
  const end = /\.([^.]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const isOldOrLocked = bytes[0] === 0xd0 && bytes[1] === 0xcf
  if (isZip && holdsPart(bytes, /vbaProject\.bin$/i)) throw new KurabeError('BAD_INPUT', 'sentSheets.file.macro', { file })
  if (isZip || isOldOrLocked || end === 'xlsx') return { sheets: await readWorkbook(bytes, file), unreadLines: [], holdsMore: holdsPart(bytes, /^xl\/(comments|threadedComments|drawings\/drawing)/i) }
  if (end !== 'csv' && end !== 'tsv' && end !== 'txt') throw new KurabeError('BAD_INPUT', 'sentSheets.file.unknownType', { file })
  const { text, unreadLines } = decodeTableText(bytes, null)
  const cells = parseDelimited(text, guessSeparator(text, end === 'csv' ? 'csv' : 'tsv')).map((line) => line.slice(0, tableLimits.columns))
  const rows = cells.slice(0, tableLimits.lines)
  return { sheets: [{ name: '', isHidden: false, rows, continued: [], covered: [], formulas: [], omitted: cells.length - rows.length }], unreadLines, holdsMore: false }
}

function holdsPart(bytes: Uint8Array, pattern: RegExp): boolean {
  const entries = readZipEntries(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return entries?.some(({ name }) => pattern.test(name)) ?? false
}

async function readWorkbook(bytes: Uint8Array, file: string): Promise<SheetCells[]> {
  try {
    return await readWorkbookSheets(bytes, file)
  } catch (error) {
    const cause = error instanceof KurabeError ? causes[error.reason] : undefined
    if (cause === undefined) throw error
    throw new KurabeError('BAD_INPUT', cause, { file }, { cause: error })
  }
}
