import type { Worksheet } from 'exceljs'
import type { Translate } from '../../../../shared/i18n/translate.ts'
import { excelText } from '../fitgap-workbook/excel-text.ts'
import { messageLines } from './message-lines.ts'
import type { SentSheetModel } from './sent-sheet-model.ts'
import type { SheetStyles } from './sheet-styles.ts'

/** More lines of the word to the reader would push the table off the screen; the whole word stands on 記入のしかた. */
const mostMessageLines = 3

/** What stands above the table: whose sheet it is, by when, a word to the reader, how to fill it in, what the signs mean. Returns the line of the header. */
export function addHead(sheet: Worksheet, model: SentSheetModel, styles: SheetStyles, translate: Translate): number {
  const word = messageLines(model.message)
  const shown = word.length > mostMessageLines ? [...word.slice(0, mostMessageLines - 1), translate('sentSheets.sheet.messageGoesOn')] : word
  const pairs: [string, string][] = [
    [translate('sentSheets.sheet.code'), model.code],
    [translate('sentSheets.sheet.project'), `${model.projectName}　／　${model.tableName}`],
    [translate('sentSheets.sheet.recipient'), [model.recipient, translate('sentSheets.sheet.sentOn', { day: model.sentOn }), model.dueOn && translate('sentSheets.sheet.dueOn', { day: model.dueOn })].filter(Boolean).join('　　')],
  ]
  const lines: { label: string; text: string; isSample?: boolean; isStrong?: boolean }[] = [
    ...pairs.map(([label, text]) => ({ label, text, isStrong: text === model.code })),
    ...shown.map((text, index) => ({ label: index === 0 ? translate('sentSheets.sheet.message') : '', text })),
    { label: translate('sentSheets.sheet.yourCells'), text: translate(`sentSheets.sheet.how.${model.kind}`), isSample: true },
  ]
  const title = sheet.getCell('A1')
  title.value = excelText(model.title)
  title.style = styles.title
  sheet.getRow(1).height = 24
  lines.forEach(({ label, text, isSample, isStrong }, index) => {
    const row = sheet.getRow(index + 2)
    row.height = 17
    if (label !== '') row.getCell(1).value = excelText(label)
    row.getCell(1).style = isSample ? styles.sample : styles.label
    row.getCell(2).value = excelText(text)
    row.getCell(2).style = isStrong ? styles.strong : styles.value
  })
  return lines.length + 2
}
