import type exceljs from 'exceljs'
import type { ReportBlock } from '../../../../../shared/contract/reports.ts'
import { rowHeight } from './row-height.ts'
import { excelText } from '../../fitgap-workbook/excel-text.ts'

type TableBlock = Extract<ReportBlock, { kind: 'table' }>

const font = { name: 'BIZ UDPゴシック', size: 10 }
const line = { style: 'thin', color: { argb: 'FFB3B3B3' } } as const
const border = { top: line, bottom: line, left: line, right: line }

/** Half-width characters of a column: widths of a document are in full-width ones. */
function excelWidth(width: number): number {
  return Math.min(80, Math.max(6, width * 2 + 2))
}

/**
 * A table as a sheet of its own: header frozen, repeated and filtered, A4 lying, one value per cell, no merged cells. Texts are formatted as texts,
 * so that what begins with = + - @ never becomes a formula; what stands right and reads as a number is one.
 */
export function fillTableSheet(sheet: exceljs.Worksheet, { columns, rows, highlights = [] }: TableBlock, footer: string): void {
  const marked = new Set(highlights.map(({ row, column }) => `${row} ${column}`))
  sheet.views = [{ state: 'frozen', ySplit: 1 }]
  const widths = columns.map(({ width }) => excelWidth(width))
  sheet.getRow(1).height = rowHeight(columns.map(({ header }) => header), widths)
  columns.forEach(({ header, width }, index) => {
    sheet.getColumn(index + 1).width = excelWidth(width)
    const cell = sheet.getRow(1).getCell(index + 1)
    cell.value = excelText(header)
    cell.style = { font: { ...font, bold: true }, fill: solid('FFE8EEF4'), border, alignment: { wrapText: true, vertical: 'middle', horizontal: 'center' } }
  })
  rows.forEach((row, line) => {
    sheet.getRow(line + 2).height = rowHeight(row, widths)
    columns.forEach(({ align }, index) => {
      const text = row[index] ?? ''
      const cell = sheet.getRow(line + 2).getCell(index + 1)
      const number = align === 'right' ? readNumber(text) : null
      if (text !== '') cell.value = number ?? excelText(text)
      const isMarked = marked.has(`${line} ${index}`)
      cell.style = {
        numFmt: number === null ? '@' : '#,##0.##########',
        font: isMarked ? { ...font, bold: true } : font,
        border,
        alignment: { wrapText: true, vertical: 'top', horizontal: align },
        ...(isMarked ? { fill: solid('FFFFF3C9') } : {}),
      }
      if (number !== null && Number.isInteger(number)) cell.numFmt = '#,##0'
    })
  })
  if (columns.length > 0) sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } }
  printOnA4(sheet, footer)
  sheet.pageSetup.printTitlesRow = '1:1'
}

/** A4 lying, as wide as the page, page numbers below. */
export function printOnA4(sheet: exceljs.Worksheet, footer: string): void {
  Object.assign(sheet.pageSetup, { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 } })
  sheet.headerFooter.oddHeader = `&L${footer.replaceAll('&', '&&')}&R&A`
  sheet.headerFooter.oddFooter = '&C&P / &N'
}

function solid(argb: string): exceljs.Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } }
}

function readNumber(text: string): number | null {
  return /^-?\d{1,3}(,\d{3})*(\.\d+)?$|^-?\d+(\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : null
}
