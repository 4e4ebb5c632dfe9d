import type { Migration } from '../migration.ts'

/**
 * Packages of vendors, their answers, and how they are scored. An answer is about a subject: `function:<機能ID>` of the spec, or `row:<id>`
 * of a Fit & Gap row outside it. What nobody answered has no row: unknown, never zero.
 */
export const packages: Migration = {
  version: 10,
  sql: `
CREATE TABLE package (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  business_area_id TEXT NOT NULL REFERENCES business_area (id),
  name TEXT NOT NULL,
  vendor TEXT NOT NULL,
  edition TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX package_by_area ON package (business_area_id);

CREATE TABLE package_answer (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  package_id TEXT NOT NULL REFERENCES package (id),
  subject TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('', 'yes', 'partial', 'no')),
  cost INTEGER,
  comment TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  changed_at TEXT NOT NULL,
  UNIQUE (package_id, subject)
) STRICT;

CREATE TABLE evaluation (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  business_area_id TEXT NOT NULL REFERENCES business_area (id),
  table_id TEXT REFERENCES fit_gap_table (id),
  spec_id TEXT REFERENCES spec (id),
  name TEXT NOT NULL,
  weights TEXT NOT NULL,
  chosen_package_id TEXT,
  decision TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX evaluation_by_area ON evaluation (business_area_id);

CREATE TABLE evaluation_criterion (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  evaluation_id TEXT NOT NULL REFERENCES evaluation (id),
  kind TEXT NOT NULL CHECK (kind IN ('functions', 'cost', 'interfaces', 'other')),
  name TEXT NOT NULL,
  description TEXT NOT NULL DEFAULT '',
  weight REAL NOT NULL,
  position INTEGER NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX evaluation_criterion_by_evaluation ON evaluation_criterion (evaluation_id);

CREATE TABLE evaluation_mark (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  criterion_id TEXT NOT NULL REFERENCES evaluation_criterion (id),
  package_id TEXT NOT NULL REFERENCES package (id),
  juror TEXT NOT NULL DEFAULT '',
  points REAL,
  reason TEXT NOT NULL DEFAULT '',
  UNIQUE (criterion_id, package_id, juror)
) STRICT;
`,
}
