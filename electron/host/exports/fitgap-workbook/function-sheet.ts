import type { FitGapRow } from '../../../../shared/fitgap/rows/fit-gap-row.ts'
import type { UnlinkedStep } from '../../../../shared/fitgap/functions/link-functions.ts'
import type { Say } from './fit-gap-columns.ts'
import type { CellFormat, SheetColumn, SheetModel } from './sheet-model.ts'

const columns = [
  ['number', 5, 'count'], ['functionId', 9.5, 'text'], ['large', 14, 'wrap'], ['middle', 14, 'wrap'], ['small', 14, 'wrap'], ['requirement', 60, 'wrap'],
  ['implementationClass', 18, 'wrap'], ['standardName', 30, 'wrap'], ['note', 34, 'wrap'], ['key', 36, 'text'], ['standardId', 20, 'text'],
] as const satisfies readonly (readonly [string, number, CellFormat])[]

/** Sheet 機能: one line per row, standard step and function, then the functions that found no step. */
export function functionSheet(rows: readonly FitGapRow[], unlinked: readonly UnlinkedStep[], say: Say): SheetModel {
  const linked = rows.flatMap((row) =>
    row.functions.map((item) => [
      row.number, item.id, item.large, item.middle, item.small, item.requirement, say.translate(`fitgap.class.${item.implementationClass}`),
      row.standardSteps.find((step) => step.id === item.step)?.name ?? null, null, row.key, item.step,
    ]),
  )
  const rest = unlinked.map((item) => [
    null, item.functionId, null, null, null, null, null, null,
    item.step === '' ? say.translate('fitgap.sheet.noSteps') : say.translate('fitgap.sheet.stepNotFound', { step: item.step }), null, null,
  ])
  return {
    name: say.translate('fitgap.sheet.functions'),
    columns: columns.map(([id, width, format]): SheetColumn => ({ header: say.translate(`fitgap.column.${id}`), width, format, isOurs: false })),
    lines: [...linked, ...rest].map((values) => ({ values: values.map((value) => (value === '' ? null : value)) })),
    paper: 'A3-landscape',
    frozenColumns: 2,
    printedColumns: columns.length - 2,
    isFiltered: true,
  }
}
