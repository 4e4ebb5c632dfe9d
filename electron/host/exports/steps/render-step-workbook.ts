import exceljs from '../whole-exceljs.ts'
import { formatStepTable, writtenColumns } from '../../../../shared/steps/format-step-table.ts'
import { kindWords } from '../../../../shared/steps/cells/kind-cell.ts'
import type { RefusedCells } from '../../../../shared/steps/refused-cells.ts'
import type { StepColumn } from '../../../../shared/steps/step-columns.ts'
import type { StepTable } from '../../../../shared/steps/step-table.ts'
import { excelText } from '../fitgap-workbook/excel-text.ts'

const widths: Readonly<Record<StepColumn, number>> = {
  number: 6, owner: 20, text: 40, kind: 13, next: 26, inputs: 24, outputs: 24, system: 18, method: 10, minutesPerCase: 12, casesPerYear: 10,
  monthly: 30, ground: 20, note: 30, customisation: 26, customisationReason: 26, customisationNeeded: 12, key: 24,
}

/** Excel allows a sheet 31 characters without these signs, and each name once. */
const longestName = 31

/**
 * Tables as the bytes of an .xlsx file, a sheet each: header frozen and filtered, no merged cells. Every cell is a text and formatted as
 * such, so that = + - @ at the beginning never become formulas and numbers keep their zeros; only amounts are numbers.
 */
export async function renderStepWorkbook(tables: readonly { table: StepTable; refused?: RefusedCells; name: string }[]): Promise<Buffer> {
  const workbook = new exceljs.Workbook()
  workbook.creator = 'Kurabe'
  const taken = new Set<string>()
  for (const { table, refused, name } of tables) fillSheet(workbook.addWorksheet(sheetNameOf(name, taken)), table, refused)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

function sheetNameOf(name: string, taken: Set<string>): string {
  const plain = excelText(name).replace(/[\\/?*[\]:\p{Cc}]/gu, '_').replace(/^'+|'+$/g, '').trim() || '_'
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : ` (${number})`
    const candidate = [...plain].slice(0, longestName - end.length).join('').slice(0, longestName - end.length) + end
    if (taken.has(candidate.toLowerCase())) continue
    taken.add(candidate.toLowerCase())
    return candidate
  }
}

function fillSheet(sheet: exceljs.Worksheet, table: StepTable, refused?: RefusedCells): void {
  sheet.views = [{ state: 'frozen', xSplit: 3, ySplit: 1 }]
  const columns = writtenColumns(table)
  columns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = widths[column]
  })
  const [header = [], ...lines] = formatStepTable(table, refused)
  header.forEach((word, index) => {
    const cell = sheet.getRow(1).getCell(index + 1)
    cell.value = word
    cell.style = { font: { bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EEF4' } }, alignment: { wrapText: true, vertical: 'middle' } }
  })
  lines.forEach((line, row) => {
    line.forEach((text, index) => {
      const cell = sheet.getRow(row + 2).getCell(index + 1)
      const isAmount = isNumberColumn(columns[index]) && /^\d{1,12}(\.\d{1,3})?$/.test(text) && String(Number(text)) === text
      if (text !== '') cell.value = isAmount ? Number(text) : excelText(text)
      cell.style = { numFmt: isAmount ? 'General' : '@', alignment: { wrapText: true, vertical: 'top' } }
    })
  })
  const last = sheet.getColumn(columns.length).letter
  sheet.autoFilter = `A1:${last}${lines.length + 1}`
  offerKinds(sheet, columns, lines.length + 1)
  Object.assign(sheet.pageSetup, { paperSize: 8, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' })
}

function isNumberColumn(column: StepColumn | undefined): boolean {
  return column === 'minutesPerCase' || column === 'casesPerYear'
}

/** A list to choose 種類 from, so that nobody needs to know the words. */
function offerKinds(sheet: exceljs.Worksheet, columns: readonly StepColumn[], bottom: number): void {
  const letter = String.fromCharCode(65 + columns.indexOf('kind'))
  for (let row = 2; row <= bottom; row += 1) {
    sheet.getCell(`${letter}${row}`).dataValidation = { type: 'list', allowBlank: true, formulae: [`"${Object.values(kindWords).join(',')}"`] }
  }
}
