import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { readZipEntries, type ZipEntry } from './zip-entries.ts'

/**
 * The parts of an .xlsx file, still packed. Says of a file that is none why it cannot be read: old format, password, cut off, too large.
 * @throws KurabeError BAD_INPUT with cause and remedy.
 */
export function readWorkbookEntries(bytes: Buffer, file: string, mostBytes: number): ZipEntry[] {
  const fail = (reason: ConstructorParameters<typeof KurabeError>[1]) => new KurabeError('BAD_INPUT', reason, { file })
  if (bytes.length > mostBytes) throw fail('fitgap.functions.tooLarge')
  if (bytes.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1') {
    throw fail(bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'fitgap.functions.locked' : 'fitgap.functions.oldFormat')
  }
  const entries = readZipEntries(bytes)
  if (entries === null) throw fail(bytes.subarray(0, 2).toString() === 'PK' ? 'fitgap.functions.truncated' : 'fitgap.functions.notWorkbook')
  if (entries.some((entry) => entry.isEncrypted)) throw fail('fitgap.functions.locked')
  if (!entries.some((entry) => entry.name.replace(/^\//, '') === 'xl/workbook.xml')) throw fail('fitgap.functions.notWorkbook')
  return entries
}
