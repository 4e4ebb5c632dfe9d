import type { SheetKind, SheetOrder } from '../../../../shared/contract/sent-sheets.ts'
import type { AnswerLine } from '../../../../shared/contract/packages.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { createTranslate, type Translate } from '../../../../shared/i18n/translate.ts'
import { judgementColumns, sectionColumn } from '../../../../shared/sent-sheets/section-columns.ts'
import type { SentLine } from '../../../../shared/sent-sheets/sent-base.ts'
import type { SheetColumn } from '../../../../shared/sent-sheets/sheet-column.ts'
import { vendorColumns } from '../../../../shared/sent-sheets/vendor-columns.ts'
import type { ReadDatabase } from '../../db/database.ts'
import type { FixedColumn } from '../../exports/sent-sheets/sent-sheet-model.ts'
import { judgementsOf } from '../fit-gap-tables/project-judgements.ts'
import { describeTarget } from '../fit-gap-tables/summarise-tables.ts'
import { functionsOfRow, listRows, type RowRecord } from '../fit-gap-tables/row-record.ts'
import { findTable, listReferences, targetOf } from '../fit-gap-tables/table-record.ts'
import { answerLines } from '../packages/answer-lines.ts'
import { currentValues } from './current-values.ts'

export interface CollectedSheet {
  columns: SheetColumn[]
  fixed: FixedColumn[]
  /** Index in `fixed` of what a line is about. */
  nameColumn: number
  lines: (SentLine & { fixed: string[] })[]
}

/**
 * What goes onto a sheet: for a section the rows of the table with the chosen columns, for a vendor what packages answer about.
 * @throws KurabeError BAD_INPUT where nothing would stand on it.
 */
export function collectSheet(database: ReadDatabase, order: Omit<SheetOrder, 'project'>): CollectedSheet {
  const translate = createTranslate(order.locale)
  const collected = order.kind === 'section' ? sectionSheet(database, order, translate) : vendorSheet(database, order, translate)
  if (collected.columns.length === 0) throw new KurabeError('BAD_INPUT', 'sentSheets.error.noColumns')
  if (collected.lines.length === 0) throw new KurabeError('BAD_INPUT', 'sentSheets.error.noRows')
  const ours = currentValues(database, { table: order.table, kind: order.kind, package: order.package, columns: collected.columns })
  return withoutBlankColumns({ ...collected, lines: collected.lines.map((line) => ({ ...line, values: ours(line) ?? {} })) })
}

/** How many lines a sheet would have. */
export function countLines(database: ReadDatabase, order: Omit<SheetOrder, 'project'>): number {
  const translate = createTranslate(order.locale)
  return (order.kind === 'section' ? sectionSheet(database, order, translate) : vendorSheet(database, order, translate)).lines.length
}

/** Columns that would say nothing on this sheet only take room. */
function withoutBlankColumns(sheet: CollectedSheet): CollectedSheet {
  const kept = sheet.fixed.map((_, index) => index).filter((index) => index === sheet.nameColumn || sheet.lines.some(({ fixed }) => fixed[index] !== ''))
  return {
    ...sheet,
    fixed: kept.map((index) => sheet.fixed[index]!),
    nameColumn: kept.indexOf(sheet.nameColumn),
    lines: sheet.lines.map((line) => ({ ...line, fixed: kept.map((index) => line.fixed[index] ?? '') })),
  }
}

/** Header of the column that says what a line is about: the witness of its key. */
export function nameHeader(kind: SheetKind, translate: Translate): string {
  return translate(`sentSheets.sheet.lineName.${kind}`)
}

/** Headers of the columns that say what a line is about and are not to be filled in. */
export function fixedHeaders(kind: SheetKind, translate: Translate): string[] {
  const others = kind === 'section' ? (['middle', 'functions'] as const) : (['middle', 'functionId', 'requirement', 'class'] as const)
  return [nameHeader(kind, translate), ...others.map((name) => translate(`sentSheets.sheet.${name}`))]
}

function sectionSheet(database: ReadDatabase, order: Omit<SheetOrder, 'project'>, translate: Translate): CollectedSheet {
  const references = listReferences(database, order.table)
  const judgements = judgementsOf(database, order.locale)
  const columns = order.columns.flatMap((wanted) => {
    const reference = references.find(({ id }) => wanted === `reference:${id}`)
    if (reference !== undefined) return judgementColumns({ id: reference.id, name: describeTarget(database, reference.kind, targetOf(reference), translate).name }, judgements, translate)
    return sectionColumn(wanted, translate) ?? []
  })
  const names = functionNames(database, order.table)
  const chosen = order.rows === null ? null : new Set(order.rows)
  return {
    columns,
    fixed: [
      { header: translate('sentSheets.sheet.middle'), width: 14 },
      { header: nameHeader('section', translate), width: 32 },
      { header: translate('sentSheets.sheet.functions'), width: 26 },
    ],
    nameColumn: 1,
    lines: listRows(database, order.table)
      .filter(({ id }) => chosen?.has(id) ?? true)
      .map((row) => ({
        number: row.number,
        row: row.id,
        rowNumber: row.number,
        subject: row.id,
        name: row.name,
        values: {},
        fixed: [row.middle, row.name, functionWords(row, names)],
      })),
  }
}

function vendorSheet(database: ReadDatabase, order: Omit<SheetOrder, 'project'>, translate: Translate): CollectedSheet {
  const rows = listRows(database, order.table)
  const rowOf = new Map<string, RowRecord>(rows.flatMap((row) => [[`row:${row.id}`, row] as const, ...functionsOfRow(row).filter(({ kind }) => kind === 'function').map(({ code }) => [`function:${code}`, row] as const)]).toReversed())
  const chosen = order.rows === null ? null : new Set(order.rows)
  const asked = answerLines(database, { area: findTable(database, order.table).business_area_id, table: order.table }).lines
    .filter(({ subject }) => chosen === null || chosen.has(rowOf.get(subject)?.id ?? ''))
  const lines = chosen === null && asked.length > 0 ? asked : [...asked, ...otherRows(rows, asked, rowOf, chosen)]
  return {
    columns: vendorColumns(translate),
    fixed: [
      { header: translate('sentSheets.sheet.middle'), width: 14 },
      { header: translate('sentSheets.sheet.functionId'), width: 10 },
      { header: nameHeader('vendor', translate), width: 28 },
      { header: translate('sentSheets.sheet.requirement'), width: 44 },
      { header: translate('sentSheets.sheet.class'), width: 14 },
    ],
    nameColumn: 2,
    lines: lines.map((line, index) => {
      const row = rowOf.get(line.subject)
      const name = line.name || line.text
      return {
        number: index + 1,
        row: row?.id ?? null,
        rowNumber: row?.number ?? null,
        subject: line.subject,
        name,
        values: {},
        fixed: [line.middle, line.code, name, line.text, translate(`sentSheets.class.${line.class}`)],
      }
    }),
  }
}

/** Rows that were chosen by hand, or all of a table that nothing else is known of, are asked about even where packages do not usually answer to them. */
function otherRows(rows: readonly RowRecord[], asked: readonly AnswerLine[], rowOf: ReadonlyMap<string, RowRecord>, chosen: ReadonlySet<string> | null): AnswerLine[] {
  const covered = new Set(asked.map(({ subject }) => rowOf.get(subject)?.id))
  return rows
    .filter(({ id }) => !covered.has(id) && (chosen?.has(id) ?? true))
    .map(({ id, number, middle, name, current_practice: text }) => ({ subject: `row:${id}`, number, code: '', middle, name, text, class: 'own' }))
}

/** 機能 and 帳票 of the specs that the table refers to, by code. */
function functionNames(database: ReadDatabase, table: string): Map<string, string> {
  const items = database
    .prepare(
      `SELECT spec_item.code, spec_item.name, spec_item.small FROM spec_item JOIN fit_gap_reference AS reference ON reference.spec_id = spec_item.spec_id
       WHERE reference.table_id = ? AND reference.removed_at IS NULL`,
    )
    .all(table) as { code: string; name: string; small: string }[]
  return new Map(items.map(({ code, name, small }) => [code, name || small]))
}

function functionWords(row: RowRecord, names: ReadonlyMap<string, string>): string {
  return functionsOfRow(row)
    .map(({ code }) => [code, names.get(code)].filter(Boolean).join(' '))
    .join('\n')
}
