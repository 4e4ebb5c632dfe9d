import type { Migration } from '../migration.ts'

/** What people say of a diagram: comments, confirmations, sign-offs, answers of a hearing, 課題. */
export const review: Migration = {
  version: 2,
  sql: ``,
}
