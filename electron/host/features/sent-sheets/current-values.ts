import type { SheetKind } from '../../../../shared/contract/sent-sheets.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { SentLine } from '../../../../shared/sent-sheets/sent-base.ts'
import type { SheetColumn } from '../../../../shared/sent-sheets/sheet-column.ts'
import { shownValue } from '../../../../shared/sent-sheets/stored-value.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { cellKey, listCells } from '../fit-gap-tables/cell-record.ts'
import { listRows, rowColumns } from '../fit-gap-tables/row-record.ts'
import { answersOf } from '../packages/answer-records.ts'

interface SheetPlace {
  table: string
  kind: SheetKind
  package: string | null
  columns: readonly SheetColumn[]
}

/** What the cells of a line say now, by field, as texts of the sheet; null where the row has been taken away. */
export function currentValues(database: ReadDatabase, place: SheetPlace): (line: Pick<SentLine, 'subject'>) => Record<string, string> | null {
  return place.kind === 'section' ? sectionValues(database, place) : vendorValues(database, place)
}

function sectionValues(database: ReadDatabase, { table, columns }: SheetPlace): ReturnType<typeof currentValues> {
  const rows = new Map(listRows(database, table).map((row) => [row.id, row]))
  const cells = listCells(database, table)
  return ({ subject }) => {
    const row = rows.get(subject)
    if (row === undefined) return null
    return Object.fromEntries(
      columns.map((column) => {
        const [field, reference] = column.field.split(':')
        const stored = reference === undefined ? row[rowColumns[field as keyof typeof rowColumns]] : cells.get(cellKey(row.id, reference))?.[field as 'judgement' | 'difference']
        return [column.field, shownValue(column, stored ?? null)]
      }),
    )
  }
}

function vendorValues(database: ReadDatabase, { table, package: packageId, columns }: SheetPlace): ReturnType<typeof currentValues> {
  if (packageId === null) throw new KurabeError('BAD_INPUT', 'sentSheets.error.noPackage')
  const answers = answersOf(database, packageId)
  const rows = new Set(listRows(database, table).map(({ id }) => `row:${id}`))
  return ({ subject }) => {
    if (subject.startsWith('row:') && !rows.has(subject)) return null
    const answer = answers.get(subject)
    return Object.fromEntries(columns.map((column) => [column.field, shownValue(column, answer?.[column.field as 'answer' | 'cost' | 'comment'] ?? null)]))
  }
}
