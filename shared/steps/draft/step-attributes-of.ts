import { unknownAmount } from '../../bpmn/attributes/step-attributes.ts'
import { parseAmount, parseMonths, unknownCell } from '../cells/amount-cell.ts'
import { needOfCell } from '../cells/need-cell.ts'
import type { StepRow } from '../step-table.ts'

/**
 * The attributes that a row gives its element, by local name; what is blank is left out. An amount that is no number stands under a name of
 * its own (`minutesPerCaseTyped` …), so that nobody counts with it.
 */
export function stepAttributesOf(row: StepRow): Record<string, string> {
  const { system, method, minutesPerCase, casesPerYear, monthly, ground, note, customisation, customisationReason } = row
  const need = needOfCell(row.customisationNeeded)
  const all = {
    system, method, ground, note, customisation, customisationReason,
    [need === null ? 'customisationNeededTyped' : 'customisationNeeded']: need ?? row.customisationNeeded,
    [parseAmount(minutesPerCase).isRead ? 'minutesPerCase' : 'minutesPerCaseTyped']: written(minutesPerCase),
    [parseAmount(casesPerYear).isRead ? 'casesPerYear' : 'casesPerYearTyped']: written(casesPerYear),
    [parseMonths(monthly).isRead ? 'monthly' : 'monthlyTyped']: written(monthly),
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
}

function written(cell: string): string {
  return cell === unknownCell ? unknownAmount : cell
}
