import type { DataValidation, Workbook, Worksheet } from 'exceljs'
import type { CellFormat, CellTone, SheetModel } from './sheet-model.ts'
import type { createCellStyles } from './cell-styles.ts'
import { excelText } from './excel-text.ts'
import { lineHeight } from './line-height.ts'

const paperSizes = { 'A3-landscape': 8, 'A4-portrait': 9 }

/**
 * Adds a sheet to the workbook: header in row 1, frozen, filtered, repeated on every page; no merged cells. Texts are written as texts and formatted as such,
 * so that 「=」 or 「+」 at the beginning never becomes a formula. Calls `onLine` after each line; what it returns is awaited.
 */
export async function fillSheet(
  workbook: Workbook,
  model: SheetModel,
  title: string,
  styleOf: ReturnType<typeof createCellStyles>,
  onLine: () => Promise<void> | undefined,
): Promise<void> {
  const sheet = workbook.addWorksheet(model.name)
  const last = model.columns.length
  const corner = `${letters(model.frozenColumns + 1)}2`
  sheet.views = [{ state: 'frozen', xSplit: model.frozenColumns, ySplit: 1, topLeftCell: corner, activeCell: corner, zoomScale: 100 }]
  model.columns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = column.width
  })
  const header = sheet.getRow(1)
  header.height = 36
  model.columns.forEach((column, index) => {
    const cell = header.getCell(index + 1)
    cell.value = column.header
    cell.style = styleOf('heading', column.isOurs)
  })

  const plain = model.columns.map((column) => styleOf(column.format, column.isOurs))
  const look = (index: number, tone: CellTone | undefined, format: CellFormat | undefined) => {
    const column = model.columns[index]
    return column && (tone || format) ? styleOf(format ?? column.format, format ? false : column.isOurs, tone) : plain[index]
  }
  let number = 1
  for (const line of model.lines) {
    number += 1
    const row = sheet.getRow(number)
    row.height = lineHeight(line, model.columns, model.printedColumns)
    for (let index = 0; index < line.values.length; index += 1) {
      const cell = row.getCell(index + 1)
      const value = line.values[index] ?? null
      if (value !== null) cell.value = typeof value === 'string' ? excelText(value) : value
      cell.style = look(index, line.tones?.[index], line.formats?.[index]) ?? cell.style
    }
    await onLine()
  }

  const bottom = Math.max(2, number)
  addChoices(sheet, model, bottom)
  if (model.isFiltered) sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: bottom, column: last } }
  const isLandscape = model.paper === 'A3-landscape'
  Object.assign(sheet.pageSetup, {
    paperSize: paperSizes[model.paper],
    orientation: isLandscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:1',
    printArea: `A$1:${letters(model.printedColumns)}$${bottom}`,
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  })
  sheet.headerFooter.oddHeader = `&L${escape(title)}&R&A`
  sheet.headerFooter.oddFooter = '&C&P / &N'
}

function addChoices(sheet: Worksheet, model: SheetModel, bottom: number): void {
  const validations = (sheet as unknown as { dataValidations: { add: (address: string, validation: DataValidation) => void } }).dataValidations
  model.columns.forEach((column, index) => {
    if (!column.choices) return
    const letter = letters(index + 1)
    validations.add(`${letter}2:${letter}${bottom}`, {
      type: 'list',
      allowBlank: true,
      formulae: [`"${column.choices.join(',')}"`],
      showErrorMessage: true,
      ...(column.prompt ? { showInputMessage: true, promptTitle: column.header, prompt: column.prompt } : {}),
    })
  })
}

/** `&` begins a code in a page header; a digit right after a code would be read as a font size. */
function escape(text: string): string {
  return text.replace(/&/g, '&&').replace(/^(?=\d)/, ' ').slice(0, 120)
}

function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}
