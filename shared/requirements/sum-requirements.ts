import type { RequirementRow } from './requirement-row.ts'

export interface RequirementSums {
  rows: number
  /** Hours in a year: minutes per case × cases per year ÷ 60, over the lines where both are numbers. */
  hours: number
  /** Lines that are not in `hours`: some amount is 不明 (or no number); or none is, but one is blank. */
  unknown: number
  blank: number
}

/** The sum of a table, and how many lines it leaves out: 不明 and 未記入 are apart from each other and from 0 (domain.md, section 2). */
export function sumRequirements(rows: readonly RequirementRow[]): RequirementSums {
  const sums: RequirementSums = { rows: rows.length, hours: 0, unknown: 0, blank: 0 }
  for (const { minutesPerCase, casesPerYear } of rows) {
    const amounts = [minutesPerCase, casesPerYear]
    if (minutesPerCase.kind === 'number' && casesPerYear.kind === 'number') sums.hours += (minutesPerCase.value * casesPerYear.value) / 60
    else if (amounts.some(({ kind }) => kind === 'unknown' || kind === 'typed')) sums.unknown += 1
    else sums.blank += 1
  }
  return { ...sums, hours: Math.round(sums.hours * 10) / 10 }
}
