import { mkdir } from 'node:fs/promises'
import { storageError } from '../db/storage-error.ts'

/** Makes a folder and those above it where they are missing; throws KurabeError with cause and remedy. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true })
  } catch (error) {
    throw storageError(error, path)
  }
}
