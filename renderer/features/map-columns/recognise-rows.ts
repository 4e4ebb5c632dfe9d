import { matchRows, type RowMatch } from '../../../shared/steps/apply/match-rows.ts'
import type { StepTable } from '../../../shared/steps/step-table.ts'

/** The rows of a table that are rows of a flow: those with the same words or keys, and those alike, about which the user is asked. */
export function recogniseRows(after: StepTable, before: StepTable): { same: RowMatch[]; alike: RowMatch[] } {
  const matches = matchRows(after, before)
  return { same: matches.filter(({ ground }) => ground !== 'alike'), alike: matches.filter(({ ground }) => ground === 'alike') }
}

/** The table with the keys of the steps it continues; rows in `different` are new steps. */
export function withRecognisedKeys(after: StepTable, matches: readonly RowMatch[], different: readonly number[]): StepTable {
  const keys = new Map(matches.filter(({ row }) => !different.includes(row)).map(({ row, key }) => [row, key]))
  return { rows: after.rows.map((row, index) => ({ ...row, key: keys.get(index) ?? (matches.length > 0 ? null : row.key) })) }
}
