import type { Migration } from '../migration.ts'

/** Choices of a project: checks, paper, mappings of columns. */
export const settings: Migration = {
  version: 6,
  sql: ``,
}
