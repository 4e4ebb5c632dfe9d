import { headerBand } from '../../../../shared/columns/header-band.ts'
import type { SpecChange, SpecImportPreview, SpecSheetChoice } from '../../../../shared/contract/specs.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { countChanges } from '../../../../shared/spec/compare/count-changes.ts'
import { rememberedKeys } from '../../../../shared/spec/propose-spec-sheet.ts'
import type { SpecSheetReading } from '../../../../shared/spec/read-spec-sheet.ts'
import { readSpecSheets } from '../../../../shared/spec/read-spec-sheets.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import type { ReadSpecFile } from '../../imports/specs/read-spec-file.ts'
import type { JobSteps } from '../../jobs/jobs.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { readSetting, writeSetting } from '../settings/project-settings.ts'
import { compareWithSpec, findEditionBefore } from './compare-specs.ts'
import { findEdition, storeSpec } from './store-spec.ts'

/** What a person decided about a file. */
export interface ImportOrder {
  area: string
  edition: string
  issuedOn: string | null
  sheets: readonly SpecSheetChoice[]
  keeps: boolean
  idAnswers: Readonly<Record<string, string | null>>
}

const previewedItems = 300

/** What an import would store, without storing it. */
export function previewImport(database: ReadDatabase, file: ReadSpecFile, order: ImportOrder): SpecImportPreview {
  const { items, unread, warnings, questions } = readOrder(file, order)
  const before = findEditionBefore(database, order.area, order)
  return {
    read: items.length,
    functions: items.filter(({ kind }) => kind === 'function').length,
    forms: items.filter(({ kind }) => kind === 'form').length,
    unread,
    warnings,
    questions,
    items: items.slice(0, previewedItems).map(({ steps: _steps, sheet: _sheet, line: _line, ...item }) => item),
    changes: before === null ? null : { before: before.edition, ...counted(compareWithSpec(database, before.id, items)) },
    replaces: findEdition(database, order.area, order.edition) !== null,
  }
}

/** Stores what the preview showed and remembers the mapping of every sheet that was read. BAD_INPUT where no row could be read. */
export async function importSpec(database: WriteDatabase, file: ReadSpecFile, order: ImportOrder, moment: Moment, steps: JobSteps = unheard): Promise<string> {
  const { items, unread } = readOrder(file, order)
  if (items.length === 0) throw new KurabeError('BAD_INPUT', 'spec.file.noRows', { file: file.fileName })
  const { fileName, digest, bytes } = file
  const spec = await storeSpec(database, { ...order, items, source: { fileName, digest, bytes, choices: order.sheets, unread } }, moment, steps)
  remember(database, file, order)
  return spec
}

/** For those whom nobody asks how far it is. */
export const unheard: JobSteps = { tell: () => {}, signal: new AbortController().signal }

const readings = new WeakMap<ReadSpecFile, { key: string; reading: SpecSheetReading }>()

/** What an order reads from a file. The last reading of each file is kept: what was previewed is what is stored. */
export function readOrder(file: ReadSpecFile, order: Pick<ImportOrder, 'sheets' | 'idAnswers'>): SpecSheetReading {
  const key = JSON.stringify([order.sheets, order.idAnswers])
  const known = readings.get(file)
  if (known?.key === key) return known.reading
  const reading = readSpecSheets(file.sheets, order.sheets, order.idAnswers)
  readings.set(file, { key, reading })
  return reading
}

function counted(changes: readonly SpecChange[]): Omit<NonNullable<SpecImportPreview['changes']>, 'before'> {
  const { added, changed, removed, renumbered } = countChanges(changes)
  return { added, changed, removed, renumbered }
}

/** (業務, 版) as it stands in the keys of remembered mappings. */
export function editionKey(area: string, edition: string): string {
  return `${area} ${edition}`
}

function remember(database: WriteDatabase, file: ReadSpecFile, order: ImportOrder): void {
  const mappings = { ...readSetting(database, 'columnMappings') }
  for (const { sheet: index, isIncluded, kind, headerLine, mapping } of order.sheets) {
    const sheet = file.sheets[index]
    if (!isIncluded || sheet === undefined || headerLine === null) continue
    const { words } = headerBand(sheet, headerLine)
    const header = mapping.map((_, column) => words[column] ?? '')
    for (const key of rememberedKeys(kind, header, editionKey(order.area, order.edition))) mappings[key] = mapping
  }
  writeSetting(database, 'columnMappings', mappings)
}
