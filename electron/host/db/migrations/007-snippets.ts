import type { Migration } from '../migration.ts'

/** 部品 of a project. */
export const snippets: Migration = {
  version: 7,
  sql: ``,
}
