import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { KurabeError } from '../../../../../shared/contract/kurabe-error.ts'
import type { ReportOptions } from '../../../../../shared/contract/reports.ts'
import type { Locale } from '../../../../../shared/i18n/translate.ts'
import { manifestSheet, type Manifest, type ManifestEntry } from '../../../../../shared/reports/folder/manifest.ts'
import { registerFile } from '../../../exports/register/register-file.ts'
import { writeZip } from '../../../exports/zip/write-zip.ts'
import { makeFolder } from '../../../files/make-folder.ts'
import { windowsSafeName } from '../../../files/windows-safe-name.ts'
import { writeAtomically } from '../../../files/write-atomically.ts'
import type { JobSteps } from '../../../jobs/jobs.ts'
import type { ProjectSession } from '../../../project/project-session.ts'
import type { Moment } from '../../flow/store-flow-text.ts'
import type { WrittenOutput } from '../../output/write-order.ts'
import { collectProcedures } from '../collect/procedure-contents.ts'
import { readProjectFacts } from '../collect/project-facts.ts'
import { rememberReport } from '../made-reports.ts'
import { withSource } from '../make-report.ts'
import { folderNames, type FolderFile } from './folder-file.ts'
import { planDiagrams } from './plan-diagrams.ts'
import { planDocuments } from './plan-documents.ts'
import { planTables } from './plan-tables.ts'

export interface FolderOrder {
  options: ReportOptions
  /** Null keeps everything in memory as one ZIP. */
  directory: string | null
  overwrite: boolean
  locale: Locale
}

/**
 * Writes the procurement folder: documents, diagrams, tables, and last the manifest with the digest of each file. Where one of the files exists
 * and `overwrite` is not set, nothing is written. A stop keeps the files that are finished; without a manifest the folder is not whole.
 * @throws KurabeError REFUSED where a file is in the way.
 */
export function writeFolder(session: ProjectSession, order: FolderOrder, moment: Moment, steps: JobSteps): Promise<WrittenOutput> {
  const { now } = moment
  return withSource(session, order, now, async (source) => {
    const { database, translate } = source
    const nameIn = folderNames()
    const version = source.version?.name ?? translate('reports.currentState')
    const procedures = collectProcedures({ ...source, options: { ...source.options, procedure: null } })
    const documents = planDocuments(session, source, { now, nameIn, version })
    const diagrams = planDiagrams(session, source, procedures, { now, nameIn, signal: steps.signal })
    const planned = [...documents.files, ...diagrams.files, ...(await planTables(source, procedures, { nameIn, version }))]
    const listName = `${translate('reportFolder.manifest')}.xlsx`
    refuseExisting(order, [...planned.map(({ file }) => file), listName, 'manifest.json'])
    const made: { file: string; content: Uint8Array }[] = []
    const entries: ManifestEntry[] = []
    const keep = async (file: string, content: Uint8Array) => {
      if (order.directory === null) made.push({ file, content })
      else await writeIn(order.directory, file, content, order.overwrite)
    }
    for (const [index, file] of planned.entries()) {
      // Other calls are answered between two files.
      await new Promise((resolve) => setImmediate(resolve))
      steps.signal.throwIfAborted()
      steps.tell(index, planned.length)
      const content = await file.make()
      entries.push(entryOf(file, content))
      await keep(file.file, content)
    }
    const { project } = readProjectFacts(database)
    const manifest: Manifest = { form: 'kurabe-folder/1', project, version, digest: source.version?.digest ?? '', madeAt: now.toISOString(), files: entries }
    const list = await registerFile([manifestSheet(entries, translate)], listName, 'xlsx')
    await keep(listName, new Uint8Array(await list.arrayBuffer()))
    await keep('manifest.json', new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`))
    steps.tell(planned.length, planned.length)
    remember(session, order, { version, project, entries }, moment)
    const notes = [...documents.notes, ...diagrams.notes]
    const names = [...entries.map(({ file }) => file), listName, 'manifest.json']
    if (order.directory !== null) return { files: names.map((name) => ({ name, content: null })), notes }
    const zip = writeZip(made.map(({ file, content }) => ({ name: file, content })), now)
    return { files: [{ name: windowsSafeName(translate('reportFolder.name', { project }), '.zip'), content: zip }], notes }
  })
}

/** The folder stands among the documents that were made; its digest is that of what it lists. */
function remember(session: ProjectSession, { options, directory }: FolderOrder, given: { version: string; project: string; entries: readonly ManifestEntry[] }, moment: Moment): void {
  const digest = createHash('sha256').update(JSON.stringify(given.entries)).digest('hex')
  const report = { kind: 'folder' as const, title: given.project, subtitle: '', madeFrom: { version: given.version, digest } }
  rememberReport(session, { report, options, fileName: directory === null ? '' : basename(directory) }, moment)
}

function entryOf({ file, kind, title, version }: FolderFile, content: Uint8Array): ManifestEntry {
  return { file, kind, title, version, sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length }
}

function refuseExisting({ directory, overwrite }: FolderOrder, files: readonly string[]): void {
  if (directory === null || overwrite) return
  const found = files.map((file) => join(directory, file)).find((path) => existsSync(path))
  if (found !== undefined) throw new KurabeError('REFUSED', 'storage.exists', { path: found })
}

async function writeIn(directory: string, file: string, content: Uint8Array, overwrite: boolean): Promise<void> {
  const path = join(directory, file)
  await makeFolder(dirname(path))
  await writeAtomically(path, content, { overwrite })
}
