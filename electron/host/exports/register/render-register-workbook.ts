import exceljs from 'exceljs'
import type { RegisterColumn, RegisterSheet } from '../../../../shared/register/register.ts'
import { excelText } from '../fitgap-workbook/excel-text.ts'

const plainHeader = 'FFE8EEF4'
/** Columns the town fills in are blue, those of the vendor yellow (design: 庁内 / 事業者). */
const sides = { own: { header: 'FFD9E6FF', cell: 'FFE8F1FE' }, vendor: { header: 'FFFFE9A8', cell: 'FFFFF9E0' } }

const solid = (argb: string): exceljs.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } })
const headerStyle = (side: RegisterColumn['side']): Partial<exceljs.Style> => ({
  font: { bold: true },
  fill: solid(side === undefined ? plainHeader : sides[side].header),
  alignment: { wrapText: true, vertical: 'middle' },
})

/**
 * Lists as the bytes of an .xlsx file: header frozen and filtered, no merged cells, printed on A4 landscape. Texts are formatted as texts,
 * so that what begins with = + - @ never becomes a formula; numbers are numbers.
 */
export async function renderRegisterWorkbook(sheets: readonly RegisterSheet[]): Promise<Buffer> {
  const workbook = new exceljs.Workbook()
  workbook.creator = 'Kurabe'
  for (const model of sheets) addSheet(workbook, model)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** One style object per look: the library writes a style it has seen before without working it out again. */
const cellStyles = new Map<string, Partial<exceljs.Style>>()

function styleOf(kind: 'number' | 'text', side: RegisterColumn['side']): Partial<exceljs.Style> {
  const key = `${kind} ${side ?? ''}`
  const style: Partial<exceljs.Style> = cellStyles.get(key) ?? {
    numFmt: kind === 'number' ? 'General' : '@',
    alignment: { wrapText: true, vertical: 'top' },
    ...(side === undefined ? {} : { fill: solid(sides[side].cell) }),
  }
  cellStyles.set(key, style)
  return style
}

function addSheet(workbook: exceljs.Workbook, { name, columns, rows }: RegisterSheet): void {
  const sheet = workbook.addWorksheet(sheetName(name))
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 1 }]
  columns.forEach(({ title, width, side }, index) => {
    sheet.getColumn(index + 1).width = width
    const cell = sheet.getRow(1).getCell(index + 1)
    cell.value = excelText(title)
    cell.style = headerStyle(side)
  })
  rows.forEach((row, line) =>
    row.forEach((value, index) => {
      const cell = sheet.getRow(line + 2).getCell(index + 1)
      if (value !== '') cell.value = typeof value === 'number' ? value : excelText(value)
      cell.style = styleOf(typeof value === 'number' ? 'number' : 'text', columns[index]?.side)
    }),
  )
  if (columns.length > 0) sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } }
  Object.assign(sheet.pageSetup, { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' })
}

/** Excel refuses these signs in the name of a sheet, and more than 31 characters. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31)
}
