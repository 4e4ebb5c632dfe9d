import type { Worksheet } from 'exceljs'
import exceljs from '../whole-exceljs.ts'
import type { Translate } from '../../../../shared/i18n/translate.ts'
import { excelText } from '../fitgap-workbook/excel-text.ts'
import { fixEntryDates } from '../fitgap-workbook/fix-entry-dates.ts'
import { addDropDowns } from './add-drop-downs.ts'
import { addGuideSheet } from './add-guide-sheet.ts'
import { addHead } from './add-head.ts'
import { columnLetters } from '../../../../shared/columns/column-letters.ts'
import type { SentSheetModel } from './sent-sheet-model.ts'
import { sheetLineHeight } from './sheet-line-height.ts'
import { createSheetStyles, type SheetStyles } from './sheet-styles.ts'

/**
 * A 記入シート or 回答シート as the bytes of an .xlsx file: head with the 発行番号, one table, and 記入のしかた as a second sheet. Everything that is needed to
 * take it back stands in visible cells; protection (without a password), drop-downs and colours are only help for the reader. Texts are
 * written and formatted as texts, so that none becomes a formula.
 */
export async function renderSentSheet(model: SentSheetModel, translate: Translate): Promise<Buffer> {
  const workbook = new exceljs.Workbook()
  workbook.creator = 'Kurabe'
  workbook.created = model.createdOn
  workbook.modified = model.createdOn
  const styles = createSheetStyles(model.kind)
  const sheet = workbook.addWorksheet(translate(`sentSheets.sheet.name.${model.kind}`))
  const widths = [11, ...model.fixed.map(({ width }) => width), ...model.columns.map(({ width }) => width)]
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width
  })
  const headerLine = addHead(sheet, model, styles, translate)
  addHeader(sheet, headerLine, model, styles, widths, translate)
  addLines(sheet, headerLine + 1, model, styles, widths)
  const last = addBlankLines(sheet, headerLine + 1 + model.lines.length, model, styles, translate)
  addDropDowns(sheet, headerLine + 1, last, model, translate)
  setUp(sheet, headerLine, last, widths.length, model)
  await sheet.protect('', { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true, sort: true, autoFilter: true })
  await addGuideSheet(workbook, model, styles, translate)
  const bytes = Buffer.from(await workbook.xlsx.writeBuffer())
  fixEntryDates(bytes, model.createdOn)
  return bytes
}

function addHeader(sheet: Worksheet, line: number, model: SentSheetModel, styles: SheetStyles, widths: readonly number[], translate: Translate): void {
  const side = translate(`sentSheets.sheet.side.${model.kind}`)
  const headers = [translate('sentSheets.sheet.key'), ...model.fixed.map(({ header }) => header), ...model.columns.map(({ header }) => `${header}\n（${side}）`)]
  const row = sheet.getRow(line)
  row.height = Math.max(44, sheetLineHeight(headers, widths))
  headers.forEach((header, index) => {
    const cell = row.getCell(index + 1)
    cell.value = excelText(header)
    cell.style = index > model.fixed.length ? styles.readersHeader : styles.header
  })
}

function addLines(sheet: Worksheet, from: number, model: SentSheetModel, styles: SheetStyles, widths: readonly number[]): void {
  model.lines.forEach(({ key, fixed, values }, index) => {
    const row = sheet.getRow(from + index)
    const texts = [key, ...fixed]
    texts.forEach((text, column) => {
      const cell = row.getCell(column + 1)
      if (text !== '') cell.value = excelText(text)
      cell.style = column === 0 ? styles.key : styles.fixed
    })
    model.columns.forEach(({ field, kind }, column) => {
      const cell = row.getCell(texts.length + column + 1)
      const text = values[field] ?? ''
      if (text !== '') cell.value = kind === 'cost' ? Number(text) : excelText(text)
      cell.style = styles.readers[kind]
    })
    row.height = sheetLineHeight([...texts, ...model.columns.map(({ field }) => values[field] ?? '')], widths)
  })
}

/** Empty lines whose name may be written, too. Returns the last line of the table. */
function addBlankLines(sheet: Worksheet, from: number, model: SentSheetModel, styles: SheetStyles, translate: Translate): number {
  for (let index = 0; index < model.blankLines; index += 1) {
    const row = sheet.getRow(from + index)
    row.getCell(1).value = translate('sentSheets.sheet.blankKey')
    row.getCell(1).style = styles.key
    model.fixed.forEach((_, column) => {
      row.getCell(column + 2).style = column === model.nameColumn ? styles.readers.text : styles.fixed
    })
    model.columns.forEach(({ kind }, column) => {
      row.getCell(model.fixed.length + column + 2).style = styles.readers[kind]
    })
    row.height = 20
  }
  return from + model.blankLines - 1
}

function setUp(sheet: Worksheet, headerLine: number, last: number, columns: number, model: SentSheetModel): void {
  const frozen = model.nameColumn + 2
  const corner = `${columnLetters(frozen + 1)}${headerLine + 1}`
  sheet.views = [{ state: 'frozen', xSplit: frozen, ySplit: headerLine, topLeftCell: corner, activeCell: corner, zoomScale: 100 }]
  sheet.autoFilter = { from: { row: headerLine, column: 1 }, to: { row: Math.max(last, headerLine + 1), column: columns } }
  Object.assign(sheet.pageSetup, {
    paperSize: 8,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${headerLine}:${headerLine}`,
    printArea: `A1:${columnLetters(columns)}${Math.max(last, headerLine + 1)}`,
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  })
  // `&` would begin a code in a page header.
  sheet.headerFooter.oddHeader = `&L${model.tableName.replaceAll('&', '&&').slice(0, 100)}&R${model.code}`
  sheet.headerFooter.oddFooter = '&C&P / &N'
}
