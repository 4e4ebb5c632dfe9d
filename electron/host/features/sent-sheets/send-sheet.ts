import { randomBytes } from 'node:crypto'
import type { SheetOrder } from '../../../../shared/contract/sent-sheets.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import { japaneseDate } from '../../../../shared/domain/japanese-date.ts'
import { paperDate } from '../../../../shared/output/japanese-date.ts'
import { rowKey } from '../../../../shared/sent-sheets/row-key.ts'
import { sheetCode } from '../../../../shared/sent-sheets/sheet-code.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import { renderSentSheet } from '../../exports/sent-sheets/render-sent-sheet.ts'
import { windowsSafeName } from '../../files/windows-safe-name.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { findTable } from '../fit-gap-tables/table-record.ts'
import { findPackage } from '../packages/package-records.ts'
import { collectSheet } from './collect-sheet.ts'
import { findSheetByCode, insertSentSheet } from './sent-sheet-records.ts'

export interface MadeSheet {
  bytes: Buffer
  fileName: string
  /** Keeps the sheet as sent; returns its id. */
  keep(database: WriteDatabase): string
}

/** Lines below a section's table in which it may write rows of its own. */
const blankLines = 10

/** Makes a sheet of what stands in the table now. Nothing is stored until `keep` is called, when the file is where it should be. */
export async function makeSheet(database: ReadDatabase, order: Omit<SheetOrder, 'project'>, moment: Moment): Promise<MadeSheet> {
  const translate = createTranslate(order.locale)
  const table = findTable(database, order.table)
  const vendor = order.kind === 'vendor' && order.package !== null ? findPackage(database, order.package) : null
  const { columns, fixed, nameColumn, lines } = collectSheet(database, order)
  const code = freeCode(database, order.kind, moment.now)
  const recipient = order.recipient || [vendor?.vendor, vendor?.name].filter(Boolean).join(' ')
  const { name: projectName } = database.prepare('SELECT name FROM project').get() as { name: string }
  const bytes = await renderSentSheet(
    {
      kind: order.kind,
      code,
      title: translate(`sentSheets.sheet.title.${order.kind}`, { name: vendor === null ? '' : String(vendor.name) }).trim(),
      projectName,
      tableName: table.name,
      recipient,
      sentOn: paperDate(moment.now, order.locale),
      dueOn: order.dueDate === null ? '' : order.locale === 'ja' ? japaneseDate(order.dueDate) : order.dueDate,
      message: order.message,
      createdOn: moment.now,
      fixed,
      columns,
      lines: lines.map(({ number, fixed: texts, values }) => ({ key: rowKey(code, number), fixed: texts, values })),
      blankLines: order.kind === 'section' ? blankLines : 0,
      nameColumn,
    },
    translate,
  )
  return {
    bytes,
    fileName: windowsSafeName(translate(`sentSheets.fileName.${order.kind}`, { table: table.name, recipient, code }), '.xlsx'),
    keep: (write) => {
      const id = moment.newId()
      insertSentSheet(write, {
        id,
        municipality: table.municipality_id,
        table: table.id,
        kind: order.kind,
        package: order.kind === 'vendor' ? order.package : null,
        code,
        recipient,
        columns,
        base: { locale: order.locale, lines: lines.map(({ number, row, rowNumber, subject, name, values }) => ({ number, row, rowNumber, subject, name, values })) },
        dueDate: order.dueDate,
        sentAt: moment.now.toISOString(),
      })
      return id
    },
  }
}

function freeCode(database: ReadDatabase, kind: SheetOrder['kind'], now: Date): string {
  const day = [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-')
  for (;;) {
    const code = sheetCode(kind, day, randomBytes(2).toString('hex'))
    if (findSheetByCode(database, code) === null) return code
  }
}
