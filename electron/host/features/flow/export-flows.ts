import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { describeRewrite } from '../../../../shared/bpmn/write/describe-rewrite.ts'
import { writeBpmn } from '../../../../shared/bpmn/write/write-bpmn.ts'
import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { freeName } from '../../files/free-name.ts'
import { makeFolder } from '../../files/make-folder.ts'
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
  locale: Locale
}

export interface ExportedFlow {
  flow: string
  fileName: string
  /** What rewriting could not keep, in a sentence. */
  note: string | null
}

/**
 * Writes diagrams under the names of the files they came from; a name used twice gets ` (2)`, names that Windows refuses are mended.
 * Nothing is written where one of the files exists and `force` is not set.
 */
export async function exportFlows(database: ReadDatabase, options: ExportOptions): Promise<ExportedFlow[]> {
  const taken = new Set<string>()
  const flows = options.flows === null ? listFlows(database) : options.flows.map((flow) => findFlow(database, flow))
  const planned = flows.map((flow) => ({ flow: flow.id, fileName: freeName(exportedName(flow.file_name), taken) }))
  await makeFolder(options.directory)
  const existing = planned.find(({ fileName }) => existsSync(join(options.directory, fileName)))
  if (existing && !options.force) throw new KurabeError('REFUSED', 'storage.exists', { path: join(options.directory, existing.fileName) })
  const written: ExportedFlow[] = []
  for (const { flow, fileName } of planned) {
    const { text, note } = await textOf(database, flow, fileName, options)
    await writeAtomically(join(options.directory, fileName), text, { overwrite: options.force })
    written.push({ flow, fileName, note })
  }
  return written
}

async function textOf(database: ReadDatabase, flow: string, fileName: string, options: ExportOptions): Promise<{ text: string; note: string | null }> {
  const text = currentText(database, flow)
  if (!options.rewrite) return { text, note: null }
  const rewritten = await writeBpmn(text)
  return { text: rewritten.xml, note: describeRewrite(rewritten, fileName, createTranslate(options.locale)) }
}

/** The first file name of a diagram as it may be written: with the ending it came with, where that is one of diagrams. */
export function exportedName(fileName: string): string {
  return windowsSafeName(fileName, /\.(?:bpmn|xml)$/i.exec(fileName)?.[0] ?? '.bpmn')
}
