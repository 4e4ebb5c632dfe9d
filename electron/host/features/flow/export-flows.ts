import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { writeBpmn } from '../../../../shared/bpmn/write/write-bpmn.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { storageError } from '../../db/storage-error.ts'
import { freeName } from '../../files/free-name.ts'
import { windowsSafeName } from '../../files/windows-safe-name.ts'
import { writeAtomically } from '../../files/write-atomically.ts'
import { findFlow, listFlows } from './flow-records.ts'
import { currentText } from './flow-text.ts'

export interface ExportOptions {
  flows: string[] | null
  directory: string
  /** Pass each diagram through our reader and writer instead of writing the stored text. */
  rewrite: boolean
  /** Write over existing files. */
  force: boolean
}

/**
 * Writes diagrams under the names of the files they came from; a name used twice gets ` (2)`, names that Windows refuses are mended.
 * Nothing is written where one of the files exists and `force` is not set.
 */
export async function exportFlows(database: ReadDatabase, options: ExportOptions): Promise<{ flow: string; fileName: string }[]> {
  const taken = new Set<string>()
  const flows = options.flows === null ? listFlows(database) : options.flows.map((flow) => findFlow(database, flow))
  const planned = flows.map((flow) => ({ flow: flow.id, fileName: freeName(windowsSafeName(flow.file_name), taken) }))
  try {
    await mkdir(options.directory, { recursive: true })
  } catch (error) {
    throw storageError(error, options.directory)
  }
  const existing = planned.find(({ fileName }) => existsSync(join(options.directory, fileName)))
  if (existing && !options.force) throw new KurabeError('REFUSED', 'storage.exists', { path: join(options.directory, existing.fileName) })
  for (const { flow, fileName } of planned) {
    const text = currentText(database, flow)
    await writeAtomically(join(options.directory, fileName), options.rewrite ? await rewritten(text) : text, { overwrite: options.force })
  }
  return planned
}

async function rewritten(text: string): Promise<string> {
  return (await writeBpmn(text)).xml
}
