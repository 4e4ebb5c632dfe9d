import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { FileFormat } from '../../../../shared/contract/file-format.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { registerText } from '../../../../shared/register/register-text.ts'
import type { RegisterSheet } from '../../../../shared/register/register.ts'
import { makeFolder } from '../../files/make-folder.ts'
import { windowsSafeName } from '../../files/windows-safe-name.ts'
import { writeAtomically } from '../../files/write-atomically.ts'
import { renderRegisterWorkbook } from './render-register-workbook.ts'

const mediaTypes: Record<FileFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  tsv: 'text/tab-separated-values',
}

/**
 * Writes lists to a path: .tsv holds the first list, anything else becomes an Excel file with all of them.
 * @throws KurabeError REFUSED where the file exists and `overwrite` is not set.
 */
export async function writeRegisterFile(sheets: readonly RegisterSheet[], given: { path: string; overwrite: boolean }): Promise<{ path: string }> {
  const format: FileFormat = given.path.toLowerCase().endsWith('.tsv') ? 'tsv' : 'xlsx'
  const path = given.path.toLowerCase().endsWith(`.${format}`) ? given.path : `${given.path}.${format}`
  if (!given.overwrite && existsSync(path)) throw new KurabeError('REFUSED', 'storage.exists', { path })
  await makeFolder(dirname(path))
  await writeAtomically(path, await render(sheets, format), { overwrite: given.overwrite })
  return { path }
}

/** The same as a file, for shells that save through the browser. */
export async function registerFile(sheets: readonly RegisterSheet[], name: string, format: FileFormat): Promise<File> {
  return new File([new Uint8Array(await render(sheets, format))], windowsSafeName(name, `.${format}`), { type: mediaTypes[format] })
}

async function render(sheets: readonly RegisterSheet[], format: FileFormat): Promise<Buffer> {
  // With a byte order mark: without it Excel reads the text as CP932.
  if (format === 'tsv') return Buffer.from(`\ufeff${sheets[0] === undefined ? '' : registerText(sheets[0])}`)
  return renderRegisterWorkbook(sheets)
}
