import type { Migration } from '../migration.ts'

/**
 * 何が失われるか: customised parts of today's system, and functions that the new one will not have, each with what the section is told. The
 * subject of a lost function is that of an answer: `row:<id>` of a Fit & Gap row, `function:<機能ID>`, or '' where it was written by hand.
 */
export const lostFunctions: Migration = {
  version: 11,
  sql: `
CREATE TABLE customisation (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  business_area_id TEXT NOT NULL REFERENCES business_area (id),
  number INTEGER NOT NULL,
  what TEXT NOT NULL,
  why TEXT NOT NULL DEFAULT '',
  still_needed TEXT NOT NULL DEFAULT '' CHECK (still_needed IN ('', 'yes', 'no', 'unknown')),
  replacement TEXT NOT NULL DEFAULT '',
  rows TEXT NOT NULL DEFAULT '[]',
  owner TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX customisation_by_area ON customisation (business_area_id);

CREATE TABLE lost_function (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  business_area_id TEXT NOT NULL REFERENCES business_area (id),
  number INTEGER NOT NULL,
  name TEXT NOT NULL,
  subject TEXT NOT NULL DEFAULT '',
  section TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  alternative TEXT NOT NULL DEFAULT '',
  told_on TEXT,
  note TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX lost_function_by_area ON lost_function (business_area_id);
`,
}
