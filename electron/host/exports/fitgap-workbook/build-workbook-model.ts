import { summariseFitGap } from '../../../../shared/fitgap/summary/summarise-fit-gap.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import { createSay } from './fit-gap-columns.ts'
import { fitGapLines } from './fit-gap-line.ts'
import type { FitGapWorkbookInput } from './fit-gap-workbook-input.ts'
import { functionSheet } from './function-sheet.ts'
import { legendSheet } from './legend-sheet.ts'
import { mainSheet } from './main-sheet.ts'
import type { WorkbookModel } from './sheet-model.ts'
import { summarySheet } from './summary-sheet.ts'

/** The whole workbook as plain data: Fit&Gap, 機能 (where a list of functions was given), 集計, 凡例. Knows nothing of the spreadsheet library. */
export function buildWorkbookModel(input: FitGapWorkbookInput): WorkbookModel {
  const say = createSay(createTranslate(input.locale))
  const summary = summariseFitGap(input.rows, input.suggestions, input.decisions)
  return {
    title: input.title,
    createdOn: input.createdOn,
    sheets: [
      mainSheet(fitGapLines(input), input.tobeName !== null, say),
      ...(input.unlinkedFunctions ? [functionSheet(input.rows, input.unlinkedFunctions, say)] : []),
      summarySheet(summary, say),
      legendSheet(input, say),
    ],
  }
}
