import { inflateRawSync } from 'node:zlib'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { readWorkbookEntries } from './workbook-entries.ts'
import type { ZipEntry } from './zip-entries.ts'

/** What a workbook may be at most; the largest official list of functions stays below a tenth of each. */
export interface WorkbookLimits {
  fileBytes: number
  unpackedBytes: number
  cells: number
}

export const workbookLimits: WorkbookLimits = { fileBytes: 30_000_000, unpackedBytes: 120_000_000, cells: 600_000 }

/**
 * Looks at the bytes before the spreadsheet library does: is it an .xlsx file at all, is it locked by a password, and would it unpack to more than this PC can hold
 * (the true sizes are measured, not those that the file claims; merged ranges count with all their cells).
 * @throws KurabeError BAD_INPUT with cause and remedy.
 */
export function refuseUnsafeWorkbook(bytes: Buffer, file: string, limits: WorkbookLimits = workbookLimits): void {
  const fail = (reason: ConstructorParameters<typeof KurabeError>[1]) => new KurabeError('BAD_INPUT', reason, { file })
  const entries = readWorkbookEntries(bytes, file, limits.fileBytes)
  let left = limits.unpackedBytes
  let cells = 0
  for (const entry of entries) {
    const content = unpack(entry, left)
    if (content === 'damaged') throw fail('fitgap.functions.truncated')
    if (content === 'too-large') throw fail('fitgap.functions.tooLarge')
    left -= content.length
    if (/xl\/worksheets\/[^/]+\.xml$/.test(entry.name)) cells += countCells(content)
    if (left < 0 || cells > limits.cells) throw fail('fitgap.functions.tooLarge')
  }
}

function unpack(entry: ZipEntry, limit: number): Buffer | 'damaged' | 'too-large' {
  if (entry.method === 0) return entry.packed
  if (entry.method !== 8) return 'damaged'
  try {
    return inflateRawSync(entry.packed, { maxOutputLength: Math.max(1, limit) })
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged'
  }
}

function countCells(content: Buffer): number {
  const text = content.toString('latin1')
  let cells = text.split('<c ').length - 1
  for (const match of text.matchAll(/<mergeCell\s[^>]*ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)) {
    const [, fromColumn = 'A', fromRow = '1', toColumn = 'A', toRow = '1'] = match
    cells += (columnNumber(toColumn) - columnNumber(fromColumn) + 1) * (Number(toRow) - Number(fromRow) + 1)
  }
  return cells
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}
