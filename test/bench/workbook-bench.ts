import exceljs from 'exceljs'
import { buildWorkbookModel } from '../../electron/host/exports/fitgap-workbook/build-workbook-model.ts'
import type { FitGapWorkbookInput } from '../../electron/host/exports/fitgap-workbook/fit-gap-workbook-input.ts'
import { renderFitGapWorkbook } from '../../electron/host/exports/fitgap-workbook/write-fit-gap-workbook.ts'
import { alignFlows } from '../../shared/align/align-flows.ts'
import { buildFitGapRows } from '../../shared/fitgap/rows/build-fit-gap-rows.ts'
import type { FitGapRow } from '../../shared/fitgap/rows/fit-gap-row.ts'
import { suggestJudgements } from '../../shared/fitgap/suggest/suggest-judgements.ts'
import { createTranslate } from '../../shared/i18n/translate.ts'
import { generateFlow } from './matching/generate-flow.ts'
import { compareTimes, timed, type Measurement } from './measure.ts'

/** A Fit&Gap workbook of 5,000 rows, against bare exceljs writing the same values into the same sheets without any look. */
export async function benchWorkbook(): Promise<Measurement> {
  const input = largeInput(5000)
  const model = buildWorkbookModel(input)
  const bare = async () => {
    const workbook = new exceljs.Workbook()
    for (const sheet of model.sheets) {
      const added = workbook.addWorksheet(sheet.name)
      added.addRow(sheet.columns.map((column) => column.header))
      for (const line of sheet.lines) added.addRow(line.values)
    }
    await workbook.xlsx.writeBuffer()
  }
  return compareTimes('Fit&Gap workbook of 5,000 rows', 3, () => timed(() => renderFitGapWorkbook(input)), () => timed(bare))
}

function largeInput(count: number): FitGapWorkbookInput {
  const asis = generateFlow(100, 11)
  const standard = generateFlow(100, 23)
  const some = buildFitGapRows({ asis, standard, alignment: alignFlows(asis, standard) })
  const rows: FitGapRow[] = Array.from({ length: count }, (_, index) => ({ ...some[index % some.length]!, key: `row-${index}`, number: index + 1 }))
  const suggestions = suggestJudgements(rows, { translate: createTranslate('ja') })
  return { title: 'bench', asisName: 'A', standardName: 'S', tobeName: null, rows, suggestions, decisions: new Map(), createdOn: new Date(0), locale: 'ja' }
}
