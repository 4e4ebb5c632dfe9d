import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { KurabeError } from '../../../shared/contract/kurabe-error.ts'
import { storageError } from '../db/storage-error.ts'
import { renameWithRetry } from './rename-with-retry.ts'

/**
 * Writes a file whole or not at all: a temporary file beside it, flushed, then renamed.
 * Throws REFUSED where the file exists and `overwrite` is not set.
 */
export async function writeAtomically(path: string, content: Uint8Array | string, options: { overwrite: boolean }): Promise<void> {
  if (!options.overwrite && existsSync(path)) throw new KurabeError('REFUSED', 'storage.exists', { path })
  // A short name of its own, so that neither a long file name nor a second writer gets in the way.
  const temporary = join(dirname(path), `.kurabe-${randomUUID()}.part`)
  try {
    const file = await open(temporary, 'w')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await renameWithRetry(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {})
    throw storageError(error, path)
  }
}
