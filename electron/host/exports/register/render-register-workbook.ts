import exceljs from '../whole-exceljs.ts'
import type { RegisterColumn, RegisterSheet } from '../../../../shared/register/register.ts'
import { countLines } from '../fitgap-workbook/count-lines.ts'
import { excelText } from '../fitgap-workbook/excel-text.ts'

const plainHeader = 'FFE8EEF4'
/** Columns the town fills in are blue, those of the vendor yellow (design: 庁内 / 事業者). */
const sides = { own: { header: 'FFD9E6FF', cell: 'FFE8F1FE' }, vendor: { header: 'FFFFE9A8', cell: 'FFFFF9E0' } }

/** In characters: what one page across still shows in a size that can be read. */
const widestOnOnePage = 320

const line = { style: 'thin' as const, color: { argb: 'FFCCCCCC' } }
const border = { top: line, left: line, bottom: line, right: line }

const solid = (argb: string): exceljs.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } })
const headerStyle = (side: RegisterColumn['side']): Partial<exceljs.Style> => ({
  font: { bold: true },
  fill: solid(side === undefined ? plainHeader : sides[side].header),
  alignment: { wrapText: true, vertical: 'middle' },
  border,
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
    border,
    ...(side === undefined ? {} : { fill: solid(sides[side].cell) }),
  }
  cellStyles.set(key, style)
  return style
}

/** Points of one line in the 11-point font. Spreadsheets other than Excel leave a row at one line unless told; none shows a higher one than 409. */
const pointsPerLine = 15
const highest = 409

function heightOf(texts: readonly (string | number)[], columns: readonly RegisterColumn[]): number | undefined {
  const lines = texts.reduce<number>((most, text, index) => (typeof text === 'number' ? most : Math.max(most, countLines(text, columns[index]?.width ?? 10))), 1)
  return lines === 1 ? undefined : Math.min(highest, lines * pointsPerLine + 3)
}

function addSheet(workbook: exceljs.Workbook, { name, columns, rows, keptColumns = 1 }: RegisterSheet): void {
  const sheet = workbook.addWorksheet(sheetName(name))
  sheet.views = [{ state: 'frozen', xSplit: keptColumns, ySplit: 1 }]
  columns.forEach(({ title, width, side }, index) => {
    sheet.getColumn(index + 1).width = width
    const cell = sheet.getRow(1).getCell(index + 1)
    cell.value = excelText(title)
    cell.style = headerStyle(side)
  })
  const headerHeight = heightOf(columns.map(({ title }) => title), columns)
  if (headerHeight !== undefined) sheet.getRow(1).height = headerHeight
  rows.forEach((row, line) => {
    const height = heightOf(row, columns)
    if (height !== undefined) sheet.getRow(line + 2).height = height
    row.forEach((value, index) => {
      const cell = sheet.getRow(line + 2).getCell(index + 1)
      if (value !== '') cell.value = typeof value === 'number' ? value : excelText(value)
      cell.style = styleOf(typeof value === 'number' ? 'number' : 'text', columns[index]?.side)
    })
  })
  if (columns.length > 0) sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } }
  const page = { orientation: 'landscape', fitToPage: true, fitToHeight: 0, printTitlesRow: '1:1' }
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  if (width <= widestOnOnePage) Object.assign(sheet.pageSetup, { ...page, paperSize: 9, fitToWidth: 1 })
  // A wide table stays legible on A3 side by side, each page beginning with the columns that say which row it is.
  else Object.assign(sheet.pageSetup, { ...page, paperSize: 8, fitToWidth: Math.ceil(width / widestOnOnePage), printTitlesColumn: `A:${sheet.getColumn(keptColumns).letter}` })
}

/** Excel refuses these signs in the name of a sheet, and more than 31 characters. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31)
}
