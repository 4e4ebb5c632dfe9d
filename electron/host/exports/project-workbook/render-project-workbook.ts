import { createHash } from 'node:crypto'
import exceljs from '../whole-exceljs.ts'
import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import { contentDigest, rowDigest, tableDigest } from '../../content/content-text.ts'
import type { ContentTable, ProjectContent } from '../../content/project-content.ts'
import { cellOf, longestCell, piecesOf } from '../../content/workbook-cells.ts'
import { workbookForm } from '../../content/workbook-form.ts'

/**
 * A whole project as one plain workbook: cells with texts and nothing else, so that it passes where other files are blocked. The cover says
 * what it is, and how many rows and which digest each table has; every row carries a digest of its own; values that are longer than a cell
 * stand in pieces on a sheet of their own.
 * @returns the bytes of the .xlsx file.
 */
export async function renderProjectWorkbook(content: ProjectContent, name: string, locale: Locale): Promise<Buffer> {
  const translate = createTranslate(locale)
  const workbook = new exceljs.Workbook()
  const cover = workbook.addWorksheet(workbookForm.cover)
  const pieces: string[][] = []
  const lines = [
    [translate('projectWorkbook.cover.title', { name })],
    [translate('projectWorkbook.cover.what')],
    [translate('projectWorkbook.cover.back')],
    [translate('projectWorkbook.cover.leave')],
    [],
    ['形式', workbookForm.sign],
    ['形式の版', '1'],
    ['ファイルの版', String(content.fileVersion)],
    ['全体のしるし', contentDigest(content)],
    [],
    ['表', '行の数', 'しるし'],
    ...content.tables.map((table) => [table.name, String(table.rows.length), tableDigest(table)]),
  ]
  cover.addRows(lines)
  cover.getColumn(1).width = 24
  cover.getColumn(2).width = 20
  for (const table of content.tables) addTable(workbook, table, pieces)
  const long = workbook.addWorksheet(workbookForm.long)
  long.addRow(['番号', '部分', '全部で', '文字数', workbookForm.digest, '内容'])
  for (const line of pieces) long.addRow(line)
  return Buffer.from(await workbook.xlsx.writeBuffer({ useStyles: false, useSharedStrings: true } as Partial<exceljs.XlsxWriteOptions>))
}

function addTable(workbook: exceljs.Workbook, { name, columns, rows }: ContentTable, pieces: string[][]): void {
  const sheet = workbook.addWorksheet(name)
  sheet.addRow([workbookForm.line, ...columns, workbookForm.digest])
  rows.forEach((row, index) => {
    const cells = row.map((value) => {
      const text = cellOf(value)
      if (text.length <= longestCell) return text === '' ? null : text
      return keepLong(text, pieces)
    })
    sheet.addRow([String(index + 1), ...cells, rowDigest(row)])
  })
}

/** Puts a long value in pieces on the list and returns what stands for it. */
function keepLong(text: string, pieces: string[][]): string {
  const number = String(Number(pieces.at(-1)?.[0] ?? 0) + 1)
  const parts = piecesOf(text)
  parts.forEach((part, index) => pieces.push([number, String(index + 1), String(parts.length), String(part.length), digestOf(part), `'${part}'`]))
  return `@${number}`
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
