import type { SheetCells } from '../../../../shared/columns/sheet-cells.ts'
import { parseDelimited } from '../../../../shared/steps/delimited-text.ts'
import { unguardFormula } from '../../../../shared/text/formula-guard.ts'
import { stepFileType } from '../steps/step-file-type.ts'
import { decodeTableText, type TableEncoding } from './decode-table-text.ts'
import { guessSeparator } from './guess-separator.ts'
import { readWorkbookSheets } from './read-workbook-sheets.ts'
import { tableLimits } from './table-limits.ts'

export interface TableFile {
  sheets: SheetCells[]
  /** Null for a workbook. */
  encoding: TableEncoding | null
  /** Lines that were in the other Japanese encoding, and lines whose characters could not be read. */
  otherLines: number[]
  unreadLines: number[]
}

/**
 * Any .xlsx, .csv or .tsv file as cells, for the screen 列の対応づけ and for every import with a header. Hidden sheets are there and marked.
 * @param encoding what the user chose for a csv or tsv file, or null to find it.
 * @throws KurabeError BAD_INPUT where the file cannot be read at all.
 */
export async function readTableFile(bytes: Uint8Array, file: string, encoding: TableEncoding | null = null): Promise<TableFile> {
  const type = stepFileType(file)
  if (type === 'xlsx' || isZip(bytes)) return { sheets: await readWorkbookSheets(bytes, file), encoding: null, otherLines: [], unreadLines: [] }
  const decoded = decodeTableText(bytes, encoding)
  const cells = parseDelimited(decoded.text, guessSeparator(decoded.text, type)).map((line) => line.slice(0, tableLimits.columns).map(unguardFormula))
  const rows = cells.slice(0, tableLimits.lines)
  return {
    sheets: [{ name: '', isHidden: false, rows, continued: [], formulas: [], omitted: cells.length - rows.length }],
    encoding: decoded.encoding,
    otherLines: decoded.otherLines,
    unreadLines: decoded.unreadLines,
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}
