import type { StepIssue } from './step-issue.ts'
import type { StepTable } from './step-table.ts'

/** More rows make no diagram that anybody reads, and would keep the window waiting for long. */
export const stepRowLimit = 2_000

/** A table is too long for a diagram; nothing was done. `issue` has the sentence for the user. */
export class TooManyRows extends RangeError {
  readonly issue: StepIssue

  constructor(issue: StepIssue) {
    super(`more than ${stepRowLimit} rows`)
    this.name = 'TooManyRows'
    this.issue = issue
  }
}

/** What is wrong with the length of a table, or null. */
export function lengthIssue({ rows }: StepTable): StepIssue | null {
  if (rows.length <= stepRowLimit) return null
  return { severity: 'error', code: 'too-many-rows', row: null, column: null, values: { count: rows.length, limit: stepRowLimit } }
}

/** @throws TooManyRows where the table is longer than `stepRowLimit`. */
export function refuseTooManyRows(table: StepTable): void {
  const issue = lengthIssue(table)
  if (issue) throw new TooManyRows(issue)
}
