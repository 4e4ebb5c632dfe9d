import type { Migration } from '../migration.ts'

/**
 * The whole Fit & Gap: a table belongs to a procedure or a whole 業務 of one municipality and has any number of references (standard specs,
 * packages, flows). Step 1 (judgement, difference, evidence, I/F) stands in a cell per row and reference; step 2 (業務継続性, 方策 and what
 * follows from it) on the row. Codes of functions are kept, not ids, so that a new 版 finds them again.
 * `seen` holds the state of flows, specs and packages at the last refresh. What a judgement was made on is kept once per content in
 * `fit_gap_basis` and named by its digest, so that thousands of cells stay small.
 */
export const fitGapTable: Migration = {
  version: 9,
  sql: `
CREATE TABLE fit_gap_table (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  business_area_id TEXT NOT NULL REFERENCES business_area (id),
  procedure_id TEXT REFERENCES procedure (id),
  subject_flows TEXT NOT NULL,
  name TEXT NOT NULL,
  seen TEXT NOT NULL DEFAULT '{}',
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX fit_gap_table_by_area ON fit_gap_table (business_area_id);

CREATE TABLE fit_gap_reference (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  table_id TEXT NOT NULL REFERENCES fit_gap_table (id),
  kind TEXT NOT NULL CHECK (kind IN ('spec', 'package', 'flow')),
  spec_id TEXT REFERENCES spec (id),
  package_id TEXT,
  flow_id TEXT REFERENCES flow (id),
  position INTEGER NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX fit_gap_reference_by_table ON fit_gap_reference (table_id);

CREATE TABLE fit_gap_row (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  table_id TEXT NOT NULL REFERENCES fit_gap_table (id),
  number INTEGER NOT NULL,
  position REAL NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('step', 'function', 'batch', 'master', 'authority', 'closing', 'migration', 'interface', 'other')),
  large TEXT NOT NULL DEFAULT '',
  middle TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  steps TEXT NOT NULL DEFAULT '[]',
  functions TEXT NOT NULL DEFAULT '[]',
  current_practice TEXT NOT NULL DEFAULT '',
  forms TEXT NOT NULL DEFAULT '',
  volume TEXT NOT NULL DEFAULT '',
  impact TEXT NOT NULL DEFAULT '',
  necessity TEXT NOT NULL DEFAULT '' CHECK (necessity IN ('', 'needed', 'not-needed', 'undecided')),
  necessity_reason TEXT NOT NULL DEFAULT '',
  treatment TEXT NOT NULL DEFAULT '' CHECK (treatment IN ('', '1', '2', '3', '4')),
  justification TEXT NOT NULL DEFAULT '',
  treatment_content TEXT NOT NULL DEFAULT '',
  remedy TEXT NOT NULL DEFAULT '',
  bylaw TEXT NOT NULL DEFAULT '' CHECK (bylaw IN ('', 'needed', 'not-needed', 'unknown')),
  bylaw_content TEXT NOT NULL DEFAULT '',
  bylaw_due TEXT,
  end_user_computing TEXT NOT NULL DEFAULT '',
  external_system TEXT NOT NULL DEFAULT '',
  transition TEXT NOT NULL DEFAULT '',
  transition_until TEXT,
  owner TEXT NOT NULL DEFAULT '',
  due_date TEXT,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'doing', 'done')),
  note TEXT NOT NULL DEFAULT '',
  decider TEXT NOT NULL DEFAULT '',
  decided_at TEXT,
  removed_at TEXT
) STRICT;
CREATE INDEX fit_gap_row_by_table ON fit_gap_row (table_id);

CREATE TABLE fit_gap_cell (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  row_id TEXT NOT NULL REFERENCES fit_gap_row (id),
  reference_id TEXT NOT NULL REFERENCES fit_gap_reference (id),
  judgement TEXT NOT NULL DEFAULT '',
  difference TEXT NOT NULL DEFAULT '',
  evidence TEXT NOT NULL DEFAULT '[]',
  interface_system TEXT NOT NULL DEFAULT '',
  interface_change TEXT NOT NULL DEFAULT '' CHECK (interface_change IN ('', 'possible', 'impossible', 'unknown')),
  decider TEXT NOT NULL DEFAULT '',
  decided_at TEXT,
  basis TEXT NOT NULL DEFAULT '',
  rejudge TEXT,
  UNIQUE (row_id, reference_id)
) STRICT;
CREATE INDEX fit_gap_cell_by_reference ON fit_gap_cell (reference_id);

CREATE TABLE fit_gap_basis (
  digest TEXT PRIMARY KEY,
  content TEXT NOT NULL
) STRICT;

CREATE TABLE fit_gap_history (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  table_id TEXT NOT NULL REFERENCES fit_gap_table (id),
  row_id TEXT NOT NULL,
  reference_id TEXT,
  position INTEGER NOT NULL,
  field TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  written_at TEXT NOT NULL
) STRICT;
CREATE INDEX fit_gap_history_by_row ON fit_gap_history (row_id);
CREATE INDEX fit_gap_history_by_table ON fit_gap_history (table_id, written_at);
CREATE INDEX fit_gap_history_by_position ON fit_gap_history (position);
`,
}
