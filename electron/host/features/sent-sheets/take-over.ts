import type { FitGapCellFields, FitGapRowFields } from '../../../../shared/contract/fit-gap-tables.ts'
import type { ReturnedChange, ReturnedLine } from '../../../../shared/contract/sent-sheets.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import { readValue } from '../../../../shared/sent-sheets/read-value.ts'
import { sheetProblem } from '../../../../shared/sent-sheets/sheet-problem.ts'
import { storedValue } from '../../../../shared/sent-sheets/stored-value.ts'
import type { WriteDatabase } from '../../db/database.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { writeFitGapTable } from '../fit-gap-tables/write-table.ts'
import { writeAnswers } from '../packages/answer-records.ts'
import { previewReturned, type Preview } from './preview-returned.ts'
import type { ReturnedFileInHand } from './returned-files.ts'
import { insertReturnedSheet, type StoredSheet } from './sent-sheet-records.ts'

/** Notes that tell of words which no cell of the sheet asked for: they are kept like a cell that was left. */
const outside: ReadonlySet<string> = new Set((['outsideCell', 'outsideCellsMore', 'sheetUnread', 'partsUnread'] as const).map((name) => sheetProblem(name).reason))

/** What the user chose of a read file, by key. */
export interface Choice {
  changes: readonly string[]
  added: readonly string[]
  by: string
}

/**
 * Takes the chosen changes over as one undo step, and keeps what was left.
 * @throws KurabeError CONFLICT where a chosen cell says something else here than the user was shown: then nothing is written. BAD_INPUT where something
 * is chosen that cannot be taken.
 */
export async function takeOver(database: WriteDatabase, file: ReturnedFileInHand, choice: Choice, moment: Moment): Promise<{ applied: number; leftOut: number }> {
  const { sheet, preview } = previewReturned(database, file)
  const wanted = new Set(choice.changes)
  const wantedLines = new Set(choice.added)
  const taken = preview.changes.filter(({ key }) => wanted.has(key))
  const added = preview.added.filter(({ key }) => wantedLines.has(key))
  refuseWhatChanged(file, taken, wanted)
  if (taken.some(({ kind }) => kind === 'refused') || added.some(({ problem }) => problem !== null)) throw new KurabeError('BAD_INPUT', 'sentSheets.error.cannotTake')

  if (taken.length > 0 || added.length > 0) await write(database, sheet, file, { taken, added, by: choice.by }, moment)
  const left = {
    changes: preview.changes.filter(({ key }) => !wanted.has(key)),
    added: preview.added.filter(({ key }) => !wantedLines.has(key)),
    notes: preview.notes.filter(({ reason }) => outside.has(reason)),
  }
  insertReturnedSheet(database, {
    id: moment.newId(),
    sheet,
    fileName: file.fileName,
    digest: file.digest,
    applied: taken.length + added.length,
    left,
    returnedAt: moment.now.toISOString(),
  })
  return { applied: taken.length + added.length, leftOut: left.changes.length + left.added.length + left.notes.length }
}

/** What the user saw of our side of each change, for `shown`. */
export function shownOf({ preview }: Preview): Map<string, string> {
  return new Map(preview.changes.map(({ key, ours, kind }) => [key, `${kind} ${ours}`]))
}

function refuseWhatChanged(file: ReturnedFileInHand, taken: readonly ReturnedChange[], wanted: ReadonlySet<string>): void {
  const changed = taken.find(({ key, ours, kind }) => file.shown.get(key) !== `${kind} ${ours}`)
  // A change that is gone altogether was made here meanwhile as well.
  if (changed !== undefined || taken.length < [...wanted].filter((key) => file.shown.has(key)).length) throw new KurabeError('CONFLICT', 'sentSheets.error.changedSince')
}

async function write(database: WriteDatabase, sheet: StoredSheet, file: ReturnedFileInHand, given: { taken: ReturnedChange[]; added: ReturnedLine[]; by: string }, moment: Moment): Promise<void> {
  const why = createTranslate(sheet.base.locale)('sentSheets.why', { code: sheet.code, file: file.fileName })
  const subjects = new Map(sheet.base.lines.map((line) => [line.number, line.subject]))
  const values = given.taken.map((change) => ({ change, value: storedOf(sheet, change.field, change.theirs) }))
  if (sheet.kind === 'vendor') {
    const answers = values.map(({ change, value }) => ({ package: sheet.package!, subject: subjects.get(numberOf(change)) ?? '', [change.field]: value, source: file.fileName }))
    writeAnswers(database, merged(answers), moment, { key: 'sentSheets.operation.take', values: { code: sheet.code, count: given.taken.length } })
    return
  }
  const cells = values.filter(({ change }) => change.field.includes(':'))
  const rows = values.filter(({ change }) => !change.field.includes(':'))
  await writeFitGapTable(
    database,
    {
      table: sheet.table,
      rows: rows.map(({ change, value }) => ({ row: change.row!, fields: { [change.field]: value } as Partial<FitGapRowFields> })),
      cells: cells.map(({ change, value }) => {
        const [field = '', reference = ''] = change.field.split(':')
        return { row: change.row!, reference, fields: { [field]: value } as Partial<FitGapCellFields> }
      }),
      added: given.added.map((line) => ({ name: line.name.slice(0, 1000), ...addedFields(sheet, line) })),
      by: given.by,
      why,
    },
    moment,
    'sentSheets.operation.take',
  )
}

/** Several fields of one answer become one change of it. */
function merged<Answer extends { package: string; subject: string }>(answers: readonly Answer[]): Answer[] {
  return [...Map.groupBy(answers, ({ subject }) => subject).values()].map((group) => Object.assign({}, ...group) as Answer)
}

function numberOf({ rowKey }: ReturnedChange): number {
  return Number.parseInt(rowKey.slice(1), 10)
}

function storedOf(sheet: StoredSheet, field: string, cell: string): string | number | null {
  const column = sheet.columns.find((one) => one.field === field)
  if (column === undefined) throw new KurabeError('BAD_INPUT', 'sentSheets.error.cannotTake')
  const value = readValue(column, cell)
  if ('problem' in value) throw new KurabeError('BAD_INPUT', 'sentSheets.error.cannotTake')
  return storedValue(column, value.text)
}

/** What can be understood of a line written by hand; a cell that cannot is kept as it is in the note. */
function addedFields(sheet: StoredSheet, line: ReturnedLine): Partial<FitGapRowFields> {
  const fields: Record<string, string | number | null> = {}
  const rest: string[] = []
  for (const { header, text } of line.cells) {
    const column = sheet.columns.find((one) => one.header === header)
    const value = column === undefined || column.field.includes(':') ? null : readValue(column, text)
    if (column === undefined || value === null || 'problem' in value) rest.push(`${header}：${text}`)
    else fields[column.field] = storedValue(column, value.text)
  }
  // ③ needs its reason; without one the wish is kept in words.
  if (fields.treatment === '3' && !fields.justification) {
    rest.push(...line.cells.filter(({ text }) => text.includes('③')).map(({ header, text }) => `${header}：${text}`))
    delete fields.treatment
  }
  if (rest.length > 0) fields.note = [fields.note, ...rest].filter(Boolean).join('\n').slice(0, 4000)
  return fields as Partial<FitGapRowFields>
}
