import { createHash } from 'node:crypto'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { MessageKey } from '../../../../shared/i18n/translate.ts'
import type { SpecSheet } from '../../../../shared/spec/spec-sheet.ts'
import { parseDelimited } from '../../../../shared/steps/delimited-text.ts'
import { unguardFormula } from '../../../../shared/text/formula-guard.ts'
import type { JobSteps } from '../../jobs/jobs.ts'
import { decodeTableText, type TableEncoding } from '../tables/decode-table-text.ts'
import { guessSeparator } from '../tables/guess-separator.ts'
import { readSpecWorkbook } from './read-spec-workbook.ts'
import { specFileLimits } from './spec-file-limits.ts'

/** A file of a standard spec as cells, with what tells it from others. */
export interface ReadSpecFile {
  fileName: string
  digest: string
  bytes: number
  /** Null for a workbook. */
  encoding: TableEncoding | null
  otherLines: number[]
  unreadLines: number[]
  /** The workbook has macros; they were not read. */
  hasMacros: boolean
  sheets: SpecSheet[]
}

/**
 * Reads a list of 機能・帳票要件: .xlsx, .xlsm (its cells only), .csv, .tsv. A workbook is known by its bytes, whatever its name says.
 * @param encoding what the user chose for a csv or tsv file, or null to find it.
 * @throws KurabeError BAD_INPUT with cause and remedy where the file cannot be read.
 */
export async function readSpecFile(bytes: Uint8Array, fileName: string, encoding: TableEncoding | null, steps: JobSteps): Promise<ReadSpecFile> {
  const end = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
  const isWorkbook = isZip(bytes) || isOldOffice(bytes) || ['xlsx', 'xlsm', 'xls', 'xlsb'].includes(end)
  if (!isWorkbook && !['csv', 'tsv', 'txt', 'tab'].includes(end)) throw new KurabeError('BAD_INPUT', 'spec.file.unknownType', { file: fileName })
  const contents = isWorkbook ? await workbook(bytes, fileName, steps) : text(bytes, fileName, end === 'csv' ? 'csv' : 'tsv', encoding)
  return { encoding: null, otherLines: [], unreadLines: [], hasMacros: false, ...contents, fileName, bytes: bytes.length, digest: createHash('sha256').update(bytes).digest('hex') }
}

async function workbook(bytes: Uint8Array, file: string, steps: JobSteps): Promise<Pick<ReadSpecFile, 'sheets' | 'hasMacros'>> {
  try {
    return await readSpecWorkbook(bytes, file, steps)
  } catch (error) {
    if (!(error instanceof KurabeError)) throw error
    // The check of workbooks speaks of lists of functions; the same cause is told here of a standard spec.
    throw new KurabeError(error.code, error.reason.replace('fitgap.functions.', 'spec.file.') as MessageKey, error.values, { cause: error })
  }
}

function text(bytes: Uint8Array, file: string, type: 'csv' | 'tsv', asked: TableEncoding | null): Omit<ReadSpecFile, 'fileName' | 'digest' | 'bytes' | 'hasMacros'> {
  if (bytes.length > specFileLimits.fileBytes) throw new KurabeError('BAD_INPUT', 'spec.file.tooLarge', { file })
  const { text: decoded, encoding, otherLines, unreadLines } = decodeTableText(bytes, asked)
  if (decoded.includes('\0')) throw new KurabeError('BAD_INPUT', 'spec.file.notText', { file })
  const cells = parseDelimited(decoded, guessSeparator(decoded, type)).map((line) => line.slice(0, specFileLimits.columns).map(unguardFormula))
  const rows = cells.slice(0, specFileLimits.lines)
  const sheet: SpecSheet = { name: '', isHidden: false, rows, continued: [], formulas: [], omitted: cells.length - rows.length, numbers: new Set() }
  return { sheets: [sheet], encoding, otherLines, unreadLines }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

function isOldOffice(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0
}
