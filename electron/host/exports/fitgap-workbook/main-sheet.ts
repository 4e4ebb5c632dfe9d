import type { FitGapLine } from './fit-gap-line.ts'
import { type FitGapColumn, fitGapColumns, type Say } from './fit-gap-columns.ts'
import type { SheetModel } from './sheet-model.ts'

/** The columns of a workbook with or without ToBe, in order. */
export function columnsFor(withTobe: boolean): FitGapColumn[] {
  return fitGapColumns.filter((column) => withTobe || !column.isTobe)
}

/** Sheet `Fit&Gap`. */
export function mainSheet(lines: readonly FitGapLine[], withTobe: boolean, say: Say): SheetModel {
  const columns = columnsFor(withTobe)
  return {
    name: 'Fit&Gap',
    columns: columns.map((column) => {
      const title = say.translate(`fitgap.column.${column.id}`)
      return {
        header: column.isOurs ? say.translate('fitgap.sheet.ours', { title }) : title,
        width: column.width,
        format: column.format,
        isOurs: column.isOurs === true,
        choices: column.choices?.(say),
        prompt: column.id === 'treatment' ? say.translate('fitgap.sheet.treatmentPrompt') : undefined,
      }
    }),
    lines: lines.map((line) => ({
      values: columns.map((column) => column.value(line, say)),
      tones: columns.map((column) => column.tone?.(line)),
    })),
    paper: 'A3-landscape',
    frozenColumns: 3,
    printedColumns: columns.filter((column) => !column.isMachine).length,
    isFiltered: true,
  }
}
