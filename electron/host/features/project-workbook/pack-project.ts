import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Locale } from '../../../../shared/i18n/translate.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { contentDigest, contentText } from '../../content/content-text.ts'
import type { ProjectContent } from '../../content/project-content.ts'
import { readContent } from '../../content/read-content.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { withExtension } from '../../db/file-format.ts'
import { openForReading } from '../../db/open-database.ts'
import { storageError } from '../../db/storage-error.ts'
import { renderProjectWorkbook } from '../../exports/project-workbook/render-project-workbook.ts'
import { makeFolder } from '../../files/make-folder.ts'
import { writeAtomically } from '../../files/write-atomically.ts'
import { readProjectWorkbook } from '../../imports/project-workbook/read-project-workbook.ts'
import { readWorkbookTexts } from '../../imports/project-workbook/read-workbook-texts.ts'
import { makeProjectFile } from './make-project-file.ts'

interface Told {
  rows: number
  digest: string
}

/** Writes a project file as a plain workbook. */
export async function packProject(given: { path: string; workbook: string; overwrite: boolean; locale: Locale }): Promise<Told> {
  refuseExisting(given.workbook, given.overwrite)
  const { content, name } = contentOfFile(given.path)
  await write(given.workbook, await renderProjectWorkbook(content, name, given.locale), given.overwrite)
  return tell(content)
}

/** Writes the canonical content of a project file. */
export async function dumpProject(given: { path: string; json: string; overwrite: boolean }): Promise<Told> {
  refuseExisting(given.json, given.overwrite)
  const { content } = contentOfFile(given.path)
  await write(given.json, contentText(content), given.overwrite)
  return tell(content)
}

/** Makes a project file of a packed workbook. */
export async function unpackProject(given: { workbook: string; path: string }): Promise<Told & { path: string }> {
  const path = withExtension(resolve(given.path))
  refuseExisting(path, false)
  const content = await contentOfWorkbook(await readFile(given.workbook).catch((error: unknown) => Promise.reject(storageError(error, given.workbook))), given.workbook)
  await makeProjectFile(path, content)
  return { path, ...tell(content) }
}

/** The content of a packed workbook; BAD_INPUT with the places where it was damaged. */
export async function contentOfWorkbook(bytes: Uint8Array, file: string): Promise<ProjectContent> {
  return readProjectWorkbook(await readWorkbookTexts(bytes, file), file)
}

/** The content of an open project and its name. */
export function contentOf(database: ReadDatabase): { content: ProjectContent; name: string } {
  const { name } = database.prepare('SELECT name FROM project').get() as { name: string }
  return { content: readContent(database), name }
}

function contentOfFile(path: string): { content: ProjectContent; name: string } {
  const database = openForReading(existsSync(path) ? path : withExtension(path), { anyForm: true })
  try {
    return contentOf(database)
  } finally {
    database.close()
  }
}

function tell(content: ProjectContent): Told {
  return { rows: content.tables.reduce((sum, { rows }) => sum + rows.length, 0), digest: contentDigest(content) }
}

function refuseExisting(path: string, overwrite: boolean): void {
  if (!overwrite && existsSync(path)) throw new KurabeError('REFUSED', 'storage.exists', { path })
}

async function write(path: string, content: Uint8Array | string, overwrite: boolean): Promise<void> {
  await makeFolder(dirname(path))
  await writeAtomically(path, content, { overwrite })
}
