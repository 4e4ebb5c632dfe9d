import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { SpecChange, SpecImportNote, SpecSheetChoice } from '../../../../shared/contract/specs.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { createTranslate, type Locale, type MessageKey } from '../../../../shared/i18n/translate.ts'
import { pathOfItem } from '../../../../shared/spec/path-of-item.ts'
import { choicesOfMap, sheetMap, type SheetMap } from '../../../../shared/spec/sheet-map.ts'
import { momentOf, type HostContext } from '../../context.ts'
import { fileExtension, withExtension } from '../../db/file-format.ts'
import { storageError } from '../../db/storage-error.ts'
import { readSpecFile, type ReadSpecFile } from '../../imports/specs/read-spec-file.ts'
import { writable } from '../../project/project-session.ts'
import { readIncomingFile } from '../flow/read-incoming-file.ts'
import { createProject, fillOrDiscard } from '../project/create-project.ts'
import { compareSpecs, findEditionBefore } from './compare-specs.ts'
import { editionKey, importSpec, readOrder, unheard } from './import-spec.ts'
import { choicesAtFirst } from './read-choices.ts'
import { findSpec, listItems } from './spec-records.ts'

export interface SpecFileOrder {
  path: string
  area: string
  edition: string
  file: string
  map: string | null
  keeps: boolean
  locale: Locale
}

/**
 * Reads a file into a spec of a project file, which is made where missing, as is the 業務. Nothing is made or changed where the file cannot be
 * read. Ids that are not certain are unread, with the id they might be: without a screen nobody can be asked.
 */
export async function importSpecFile(context: HostContext, given: SpecFileOrder) {
  const translate = createTranslate(given.locale)
  const { fileName, bytes } = await readIncomingFile({ path: given.file })
  const file = await readSpecFile(bytes, fileName, null, unheard)
  const map = given.map === null ? null : await readMap(given.map)
  const mapped = map === null ? null : choicesOfMap(map, file.sheets)
  const isNew = !existsSync(given.path) && !existsSync(withExtension(given.path))
  const session = isNew ? context.projects.create(given.path) : context.projects.open(given.path)
  try {
    const database = writable(session)
    if (isNew) {
      const contents = { name: basename(session.file, fileExtension), municipalityName: translate('project.importedMunicipality'), municipalityCode: '', areas: [] }
      fillOrDiscard(context, session, () => createProject(database, { ...contents, path: session.file }, momentOf(context)))
    }
    const sheets = mapped ?? choicesAtFirst(database, file, editionKey(given.area, given.edition))
    const order = { area: given.area, edition: given.edition, issuedOn: null, sheets, keeps: given.keeps, idAnswers: {} }
    const spec = await importSpec(database, file, order, momentOf(context)).catch((error: unknown) => {
      // A new project file into which nothing could be read is taken away again.
      if (isNew) context.projects.discard(session.key)
      throw error
    })
    const { items, unread, warnings } = readOrder(file, order)
    const before = findEditionBefore(database, given.area, { edition: given.edition, issuedOn: findSpec(database, spec).issued_on })
    const changes = before === null ? [] : compareSpecs(database, before.id, spec)
    const stored = listItems(database, spec)
    const ofKind = (kind: 'function' | 'form') =>
      stored.filter((item) => item.kind === kind).map((item) => ({
        id: item.code,
        name: item.name,
        text: item.text,
        class: item.class === 'unknown' ? item.classText : translate(`spec.class.${item.class}`),
        path: pathOfItem(item),
        types: item.types,
      }))
    const placed = ({ sheet, row, reason, values }: SpecImportNote) => ({ sheet: sheet === '' ? fileName : sheet, row, reason: translate(reason as MessageKey, values) })
    return {
      read: items.length,
      unread: unread.map(placed),
      functions: ofKind('function'),
      forms: ofKind('form'),
      before: before?.edition ?? null,
      changes: byKind(changes, 'function'),
      formChanges: byKind(changes, 'form'),
      warnings: [...(mapped === null ? sheetsLeftOut(file, sheets) : []), ...warnings].map(placed),
    }
  } finally {
    context.projects.close(session.key)
  }
}

/** Sheets that look like a list and were not read, hidden ones among them: nobody was asked, so it is said. */
function sheetsLeftOut({ sheets }: ReadSpecFile, choices: readonly SpecSheetChoice[]): SpecImportNote[] {
  return choices.flatMap(({ sheet: index, isIncluded, headerLine, mapping }) => {
    const isList = mapping.includes('code') && (mapping.includes('name') || mapping.includes('text'))
    if (isIncluded || !isList || headerLine === null) return []
    const sheet = sheets[index]!.name
    return [{ reason: 'spec.warning.sheetLeftOut', values: { sheet }, sheet, row: headerLine + 1, column: '' }]
  })
}

function byKind(changes: readonly SpecChange[], kind: SpecChange['kind']) {
  const own = changes.filter((change) => change.kind === kind)
  const codes = (change: SpecChange['change']) => own.filter((one) => one.change === change).map(({ before, after }) => (after ?? before)!.code)
  return {
    added: codes('added'),
    changed: codes('changed'),
    removed: codes('removed'),
    renumbered: own.filter(({ change }) => change === 'renumbered').map(({ before, after }) => ({ from: before!.code, to: after!.code })),
  }
}

async function readMap(path: string): Promise<SheetMap> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    throw storageError(error, path)
  }
  const found = sheetMap.safeParse(parsed(text))
  if (found.success) return found.data
  const [issue] = found.error.issues
  throw new KurabeError('BAD_INPUT', 'spec.map.bad', { file: basename(path), place: issue === undefined || issue.path.length === 0 ? '-' : issue.path.join('.') })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}
