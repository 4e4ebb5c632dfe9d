import type { Migration } from '../migration.ts'

/** Choices of a project: checks, paper, mappings of columns. Each value is JSON; `shared/domain/project-settings.ts` says which keys there are. */
export const settings: Migration = {
  version: 6,
  sql: `
    CREATE TABLE project_setting (
      key   TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT;
  `,
}
