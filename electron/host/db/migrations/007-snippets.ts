import type { Migration } from '../migration.ts'

/**
 * 部品 of a project; and what can be searched of every flow, derived from its text and written in the same transaction.
 * A flow from before this table has no rows in it until it is searched or changed for the first time.
 */
export const snippets: Migration = {
  version: 7,
  sql: `
    CREATE TABLE snippet (
      id              TEXT PRIMARY KEY,
      municipality_id TEXT NOT NULL REFERENCES municipality (id),
      name            TEXT NOT NULL,
      steps           TEXT NOT NULL,
      position        INTEGER NOT NULL,
      created_at      TEXT NOT NULL
    ) STRICT;

    CREATE TABLE flow_text (
      flow_id    TEXT NOT NULL REFERENCES flow (id),
      position   INTEGER NOT NULL,
      element_id TEXT NOT NULL,
      kind       TEXT NOT NULL,
      lane       TEXT NOT NULL,
      text       TEXT NOT NULL,
      folded     TEXT NOT NULL,
      PRIMARY KEY (flow_id, position)
    ) STRICT;
  `,
}
