import type { Workbook } from 'exceljs'
import type { Translate } from '../../../../shared/i18n/translate.ts'
import { excelText } from '../fitgap-workbook/excel-text.ts'
import { messageLines } from './message-lines.ts'
import type { SentSheetModel } from './sent-sheet-model.ts'
import { sheetLineHeight } from './sheet-line-height.ts'
import type { SheetStyles } from './sheet-styles.ts'

const widths = [20, 76]

/** 記入のしかた: the whole word to the reader, the rules, and what each column asks. It repeats the 発行番号, should the first sheet lose it. */
export async function addGuideSheet(workbook: Workbook, model: SentSheetModel, styles: SheetStyles, translate: Translate): Promise<void> {
  const sheet = workbook.addWorksheet(translate('sentSheets.guide.name'))
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width
  })
  const rules = ['cells', 'key', 'rows', 'save', 'sanitise', 'back'] as const
  const lines: [string, string][] = [
    [translate('sentSheets.sheet.code'), model.code],
    [translate('sentSheets.sheet.project'), `${model.projectName}　／　${model.tableName}`],
    ...(model.message.trim() === '' ? [] : [[translate('sentSheets.sheet.message'), messageLines(model.message).join('\n')] as [string, string]]),
    ...rules.map((rule): [string, string] => [translate(`sentSheets.guide.${rule}`), translate(rule === 'rows' ? `sentSheets.guide.rows.text.${model.kind}` : `sentSheets.guide.${rule}.text`)]),
    ...model.columns.map(({ header, field, kind, choices }): [string, string] => [header, columnText(field, kind, choices.map(({ label }) => label), translate)]),
  ]
  const title = sheet.getCell('A1')
  title.value = translate('sentSheets.guide.title')
  title.style = styles.title
  sheet.getRow(1).height = 24
  lines.forEach(([label, text], index) => {
    const row = sheet.getRow(index + 3)
    row.getCell(1).value = excelText(label)
    row.getCell(1).style = styles.fixed
    row.getCell(2).value = excelText(text)
    row.getCell(2).style = styles.fixed
    row.height = sheetLineHeight([label, text], widths)
  })
  Object.assign(sheet.pageSetup, { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 })
  await sheet.protect('', { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true })
}

function columnText(field: string, kind: string, choices: readonly string[], translate: Translate): string {
  if (field === 'answer') return translate('sentSheets.guide.column.answer')
  if (field === 'comment') return translate('sentSheets.guide.column.comment')
  if (kind === 'choice') return translate('sentSheets.guide.column.choice', { choices: choices.join('、') })
  if (kind === 'day') return translate('sentSheets.sheet.prompt.day')
  if (kind === 'cost') return translate('sentSheets.sheet.prompt.cost')
  return translate(field === 'justification' ? 'sentSheets.sheet.prompt.justification' : 'sentSheets.guide.column.text')
}
