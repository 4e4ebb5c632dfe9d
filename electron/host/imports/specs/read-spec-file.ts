import { createHash } from 'node:crypto'
import type { SpecSheet } from '../../../../shared/spec/spec-sheet.ts'
import type { JobSteps } from '../../jobs/jobs.ts'
import type { TableEncoding } from '../tables/decode-table-text.ts'
import { readTableFile } from '../tables/read-table-file.ts'

/** A file of a standard spec as cells, with what tells it from others. */
export interface ReadSpecFile {
  fileName: string
  digest: string
  bytes: number
  /** Null for a workbook. */
  encoding: TableEncoding | null
  otherLines: number[]
  unreadLines: number[]
  sheets: SpecSheet[]
}

/**
 * Reads a list of 機能・帳票要件: .xlsx, .csv or .tsv.
 * @throws KurabeError BAD_INPUT with cause and remedy where the file cannot be read.
 */
export async function readSpecFile(bytes: Uint8Array, fileName: string, encoding: TableEncoding | null, steps: JobSteps): Promise<ReadSpecFile> {
  const file = await readTableFile(bytes, fileName, encoding)
  steps.tell(1, 1)
  return {
    ...file,
    fileName,
    digest: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    sheets: file.sheets.map((sheet) => ({ ...sheet, numbers: new Set<number>() })),
  }
}
