import type { StepRow } from '../step-table.ts'

/** The attributes that a row gives its element, by local name; what is blank is left out. */
export function stepAttributesOf(row: StepRow): Record<string, string> {
  const { system, method, minutesPerCase, casesPerYear, monthly, ground, note, customisation } = row
  const all = { system, method, minutesPerCase, casesPerYear, monthly, ground, note, customisation }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
}
