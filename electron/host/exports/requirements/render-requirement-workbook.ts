import exceljs from '../whole-exceljs.ts'
import type { Translate } from '../../../../shared/i18n/translate.ts'
import { requirementCell, requirementColumns, requirementHeader, sumSentence, type RequirementColumn } from '../../../../shared/requirements/requirement-cells.ts'
import type { RequirementRow } from '../../../../shared/requirements/requirement-row.ts'
import { sumRequirements } from '../../../../shared/requirements/sum-requirements.ts'
import { excelText } from '../fitgap-workbook/excel-text.ts'
import { lineHeight } from '../fitgap-workbook/line-height.ts'

const widths: Readonly<Record<RequirementColumn, number>> = {
  number: 5, large: 14, middle: 22, small: 26, work: 34, information: 26, how: 18, place: 20, worker: 14, minutes: 13, cases: 13,
}
const font = { name: 'BIZ UDPゴシック', size: 10 }
const thin = { style: 'thin', color: { argb: 'FF7F7F7F' } } as const
const border = { top: thin, left: thin, bottom: thin, right: thin }
const headerLine = 4

/**
 * 業務要件定義表 as the bytes of an .xlsx file, as offices print it: title, what it covers and when, a framed table without merged cells, the
 * sum below; A3 landscape, the header on every page. Texts never become formulas.
 * @param subtitle what the table covers and of which day.
 */
export async function renderRequirementWorkbook(rows: readonly RequirementRow[], subtitle: string, translate: Translate): Promise<Buffer> {
  const workbook = new exceljs.Workbook()
  workbook.creator = 'Kurabe'
  const sheet = workbook.addWorksheet(translate('requirements.title'))
  sheet.views = [{ state: 'frozen', xSplit: 4, ySplit: headerLine }]
  requirementColumns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = widths[column]
  })
  write(sheet, 1, 1, translate('requirements.title'), { ...font, size: 14, bold: true })
  write(sheet, 2, 1, subtitle, font)
  requirementColumns.forEach((column, index) => {
    const cell = write(sheet, headerLine, index + 1, requirementHeader(column, translate), { ...font, bold: true })
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE6E6E6' } }
    cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' }
    cell.border = border
  })
  sheet.getRow(headerLine).height = 32
  rows.forEach((row, index) => fillLine(sheet, headerLine + 1 + index, row, index, translate))
  const last = headerLine + rows.length
  write(sheet, last + 2, 1, sumSentence(sumRequirements(rows), translate), { ...font, bold: true })
  sheet.autoFilter = { from: { row: headerLine, column: 1 }, to: { row: Math.max(last, headerLine + 1), column: requirementColumns.length } }
  Object.assign(sheet.pageSetup, {
    paperSize: 8, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${headerLine}:${headerLine}`,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  })
  sheet.headerFooter.oddFooter = '&C&P / &N'
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

function write(sheet: exceljs.Worksheet, row: number, column: number, text: string, style: Partial<exceljs.Font>): exceljs.Cell {
  const cell = sheet.getRow(row).getCell(column)
  cell.value = excelText(text)
  cell.font = style
  cell.numFmt = '@'
  return cell
}

function fillLine(sheet: exceljs.Worksheet, line: number, row: RequirementRow, index: number, translate: Translate): void {
  const values = requirementColumns.map((column) => requirementCell(row, column, index, translate))
  values.forEach((value, position) => {
    const cell = sheet.getRow(line).getCell(position + 1)
    const isNumber = typeof value === 'number'
    if (value !== '') cell.value = isNumber ? value : excelText(value)
    cell.numFmt = isNumber ? '#,##0.##;-#,##0.##' : '@'
    if (isNumber && Number.isInteger(value)) cell.numFmt = '#,##0'
    cell.font = font
    cell.border = border
    cell.alignment = { wrapText: true, vertical: 'top', horizontal: isNumber || position >= requirementColumns.indexOf('minutes') ? 'right' : 'left' }
  })
  const columns = requirementColumns.map((column) => ({ header: '', width: widths[column], format: 'wrap' as const, isOurs: false }))
  sheet.getRow(line).height = lineHeight({ values }, columns, columns.length)
}
