import exceljs from '../../whole-exceljs.ts'
import type { ReportBlock, ReportDocument } from '../../../../../shared/contract/reports.ts'
import type { Translate } from '../../../../../shared/i18n/translate.ts'
import { excelText } from '../../fitgap-workbook/excel-text.ts'
import { fixEntryDates } from '../../fitgap-workbook/fix-entry-dates.ts'
import { rowHeight } from './row-height.ts'
import { freeSheetName } from './sheet-name.ts'
import { fillTableSheet, printOnA4 } from './table-sheet.ts'
import { textLines } from './text-lines.ts'

type TableBlock = Extract<ReportBlock, { kind: 'table' }>

/** A document as the bytes of an .xlsx file: a first sheet with the text and where each table is, then a sheet for every table. */
export async function writeReportXlsx(report: ReportDocument, translate: Translate): Promise<Buffer> {
  const workbook = new exceljs.Workbook()
  const moment = new Date(`${report.date}T00:00:00Z`)
  Object.assign(workbook, { creator: 'Kurabe', lastModifiedBy: 'Kurabe', created: moment, modified: moment, title: report.title })
  const footer = `${report.title}　${report.subtitle}`
  const taken = new Set<string>()
  const first = workbook.addWorksheet(freeSheetName(translate('reports.xlsx.text'), taken))
  const names = new Map(captionedTables(report).map(({ table, caption }) => [table, freeSheetName(caption, taken)]))
  for (const [table, name] of names) fillTableSheet(workbook.addWorksheet(name), table, footer)
  first.getColumn(1).width = 24
  first.getColumn(2).width = 96
  textLines(report, (table) => names.get(table) ?? '', translate).forEach(({ label, text, isHeading, sheet }, index) => {
    const row = first.getRow(index + 1)
    if (text !== '') row.height = rowHeight([label, text], [24, 96])
    ;[label, text].forEach((value, column) => {
      const cell = row.getCell(column + 1)
      if (value !== '') cell.value = sheet !== undefined && column === 1 ? { text: excelText(value), hyperlink: `#'${sheet}'!A1` } : excelText(value)
      cell.style = {
        numFmt: '@',
        font: { name: 'BIZ UDPゴシック', size: isHeading ? 12 : 10, bold: isHeading, ...(sheet !== undefined && column === 1 ? { underline: true, color: { argb: 'FF0017C1' } } : {}) },
        alignment: { wrapText: column === 1, vertical: 'top' },
      }
    })
  })
  printOnA4(first, footer)
  first.pageSetup.orientation = 'portrait'
  const bytes = Buffer.from(await workbook.xlsx.writeBuffer())
  fixEntryDates(bytes, moment)
  return bytes
}

/** The tables with what their sheets are called: a table without a caption goes by the heading above it. */
function captionedTables({ blocks }: ReportDocument): { table: TableBlock; caption: string }[] {
  let heading = ''
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') heading = block.text
    return block.kind === 'table' ? [{ table: block, caption: block.caption || heading }] : []
  })
}
