import type { Migration } from '../migration.ts'

/** What was collected for a procedure, and the steps it belongs to. */
export const collectedDocuments: Migration = {
  version: 3,
  sql: ``,
}
