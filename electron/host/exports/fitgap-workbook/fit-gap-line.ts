import type { DecidedRow } from '../../../../shared/fitgap/judgement/decision.ts'
import { type RowState, rowStateOf } from '../../../../shared/fitgap/judgement/row-state.ts'
import type { FitGapRow, RowFunction } from '../../../../shared/fitgap/rows/fit-gap-row.ts'
import type { FlowStep } from '../../../../shared/fitgap/steps/flow-step.ts'
import type { Suggestion } from '../../../../shared/fitgap/suggest/suggest-judgement.ts'
import type { FitGapWorkbookInput } from './fit-gap-workbook-input.ts'

/** One line of the sheet: one step of the standard against one step of the town (and of the ToBe). What belongs to the row stands on each of its lines. */
export interface FitGapLine {
  row: FitGapRow
  suggestion: Suggestion | undefined
  decided: DecidedRow | undefined
  state: RowState
  standard: FlowStep | null
  asis: FlowStep | null
  tobe: FlowStep | null
  /** The weightiest function of the standard step; the others stand on the sheet of functions. */
  mainFunction: RowFunction | undefined
  moreFunctions: number
}

const weight = { mandatory: 0, optional: 1, forbidden: 2, unknown: 3 }

/** The lines of the main sheet in table order: every standard step of a row with every step of the town, one value per cell. */
export function fitGapLines(input: FitGapWorkbookInput): FitGapLine[] {
  return input.rows.flatMap((row) => {
    const decided = input.decisions.get(row.key)
    const common = { row, decided, suggestion: input.suggestions.get(row.key), state: rowStateOf(row, decided) }
    return orNone(row.standardSteps).flatMap((standard) => {
      const functions = row.functions.filter((item) => item.step === standard?.id)
      const main = functions.reduce<RowFunction | undefined>(
        (best, item) => (best === undefined || weight[item.implementationClass] < weight[best.implementationClass] ? item : best),
        undefined,
      )
      return orNone(row.asisSteps).flatMap((asis) =>
        orNone(input.tobeName === null ? [] : row.tobeSteps).map((tobe) => ({
          ...common, standard, asis, tobe, mainFunction: main, moreFunctions: Math.max(0, functions.length - 1),
        })),
      )
    })
  })
}

function orNone(steps: readonly FlowStep[]): (FlowStep | null)[] {
  return steps.length === 0 ? [null] : [...steps]
}
