import type { MessageKey, MessageValues, Translate } from '../i18n/translate.ts'
import type { StepColumn } from './step-columns.ts'

/** What can be wrong with a table. Each has a sentence `steps.issue.<code>` with cause and remedy. */
export type StepIssueCode =
  | 'no-rows' | 'missing-columns' | 'unknown-column' | 'missing-number' | 'bad-number' | 'duplicate-number' | 'unknown-kind' | 'unknown-next'
  | 'empty-next' | 'next-on-end' | 'next-to-start' | 'next-to-itself' | 'branch-without-condition' | 'decision-with-one-way' | 'empty-text'
  | 'unread-amount' | 'unread-months' | 'unread-need' | 'bad-key' | 'duplicate-key' | 'forbidden-character' | 'too-many-rows' | 'lane-or-pool'

/** Something to tell about one cell. An error means that no flow can be drawn; a warning is told, and everything is kept as typed. */
export interface StepIssue {
  severity: 'error' | 'warning'
  code: StepIssueCode
  /** Index of the row in the table, from 0; null for the table as a whole. */
  row: number | null
  column: StepColumn | null
  values: MessageValues
}

/** The sentence of an issue, without its place. */
export function describeStepIssue(issue: StepIssue, translate: Translate): string {
  const key: MessageKey = `steps.issue.${issue.code}`
  return translate(key, issue.values)
}
