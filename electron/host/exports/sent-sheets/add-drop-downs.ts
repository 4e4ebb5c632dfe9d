import type { DataValidation, Worksheet } from 'exceljs'
import type { Translate } from '../../../../shared/i18n/translate.ts'
import type { SheetColumn } from '../../../../shared/sent-sheets/sheet-column.ts'
import { columnLetters } from '../../../../shared/columns/column-letters.ts'
import type { SentSheetModel } from './sent-sheet-model.ts'

/** Excel takes a list within a rule up to so many characters, and no comma within a choice. */
const longestList = 255

/** Lists for choices and a word for every column that needs one, shown when a cell is chosen. */
export function addDropDowns(sheet: Worksheet, from: number, to: number, model: SentSheetModel, translate: Translate): void {
  const validations = (sheet as unknown as { dataValidations: { add: (address: string, validation: DataValidation) => void } }).dataValidations
  model.columns.forEach((column, index) => {
    const letter = columnLetters(model.fixed.length + index + 2)
    const prompt = promptOf(column, translate)
    const list = column.choices.map(({ label }) => label)
    const fits = list.length > 0 && list.join(',').length <= longestList && list.every((label) => !/[,"]/.test(label))
    if (!fits && prompt === null) return
    validations.add(`${letter}${from}:${letter}${Math.max(from, to)}`, {
      ...(fits ? { type: 'list' as const, formulae: [`"${list.join(',')}"`] } : ({ type: 'any' } as unknown as { type: 'list'; formulae: string[] })),
      allowBlank: true,
      showErrorMessage: fits,
      errorTitle: translate('sentSheets.sheet.errorTitle'),
      error: translate('sentSheets.sheet.error'),
      ...(prompt === null ? {} : { showInputMessage: true, promptTitle: column.header.slice(0, 32), prompt }),
    })
  })
}

function promptOf({ kind, field }: SheetColumn, translate: Translate): string | null {
  if (kind === 'cost') return translate('sentSheets.sheet.prompt.cost')
  if (kind === 'day') return translate('sentSheets.sheet.prompt.day')
  return field === 'justification' ? translate('sentSheets.sheet.prompt.justification') : null
}
