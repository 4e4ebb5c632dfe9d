import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { z } from 'zod'
import { fileSizeLimit } from '../../../../shared/bpmn/read/read-bpmn-file.ts'
import type { incomingFile } from '../../../../shared/contract/flow.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { storageError } from '../../db/storage-error.ts'


export type IncomingFile = z.infer<typeof incomingFile>

/** The name a file was handed in under, without folders. */
export function nameOfIncomingFile(file: IncomingFile): string {
  return basename('content' in file ? file.content.name.replaceAll('\\', '/') : file.path)
}

/** Name and bytes of a file that was handed in, by path or by content. */
export async function readIncomingFile(file: IncomingFile): Promise<{ fileName: string; bytes: Uint8Array }> {
  if ('content' in file) {
    refuseLarge(file.content.name, file.content.size)
    return { fileName: nameOfIncomingFile(file), bytes: new Uint8Array(await file.content.arrayBuffer()) }
  }
  try {
    refuseLarge(basename(file.path), (await stat(file.path)).size)
    return { fileName: nameOfIncomingFile(file), bytes: await readFile(file.path) }
  } catch (error) {
    throw storageError(error, file.path)
  }
}

function refuseLarge(name: string, size: number): void {
  if (size >= fileSizeLimit) throw new KurabeError('BAD_INPUT', 'flow.tooLarge', { name, megabytes: fileSizeLimit / 1_000_000 })
}
