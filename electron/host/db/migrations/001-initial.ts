import type { Migration } from '../migration.ts'

/**
 * The first form of the project file. Every item has a UUID and the municipality that owns it;
 * decided values keep their history; ids of other systems stay text.
 */
export const initial: Migration = {
  version: 1,
  sql: `
CREATE TABLE project (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  is_sample INTEGER NOT NULL DEFAULT 0,
  last_route TEXT NOT NULL DEFAULT '',
  last_place TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE municipality (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  is_own INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE business_area (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  name TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE procedure (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  business_area_id TEXT NOT NULL REFERENCES business_area (id),
  name TEXT NOT NULL,
  position INTEGER NOT NULL,
  removed_at TEXT
) STRICT;

CREATE TABLE flow (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  procedure_id TEXT NOT NULL REFERENCES procedure (id),
  kind TEXT NOT NULL CHECK (kind IN ('asis', 'tobe', 'standard', 'package')),
  name TEXT NOT NULL,
  file_name TEXT NOT NULL,
  origin_flow_id TEXT REFERENCES flow (id),
  origin_revision INTEGER,
  sequence INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX flow_by_procedure ON flow (procedure_id);

CREATE TABLE flow_revision (
  id TEXT PRIMARY KEY,
  flow_id TEXT NOT NULL REFERENCES flow (id),
  number INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL,
  xml TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (flow_id, number)
) STRICT;

CREATE TABLE flow_journal (
  flow_id TEXT NOT NULL REFERENCES flow (id),
  sequence INTEGER NOT NULL,
  xml TEXT NOT NULL,
  written_at TEXT NOT NULL,
  declined_at TEXT,
  PRIMARY KEY (flow_id, sequence)
) STRICT;

CREATE TABLE flow_element (
  flow_id TEXT NOT NULL REFERENCES flow (id),
  element_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  type TEXT NOT NULL,
  family TEXT NOT NULL,
  name TEXT NOT NULL,
  lane TEXT NOT NULL,
  pool TEXT NOT NULL,
  PRIMARY KEY (flow_id, element_id)
) STRICT;

CREATE TABLE function_requirement (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  procedure_id TEXT NOT NULL REFERENCES procedure (id),
  function_id TEXT NOT NULL,
  large TEXT NOT NULL,
  middle TEXT NOT NULL,
  small TEXT NOT NULL,
  requirement TEXT NOT NULL,
  implementation_class TEXT NOT NULL,
  steps TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX function_requirement_by_procedure ON function_requirement (procedure_id);

CREATE TABLE analysis (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  procedure_id TEXT NOT NULL REFERENCES procedure (id),
  subject_flow_id TEXT NOT NULL REFERENCES flow (id),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX analysis_by_procedure ON analysis (procedure_id);

CREATE TABLE analysis_reference (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  analysis_id TEXT NOT NULL REFERENCES analysis (id),
  flow_id TEXT NOT NULL REFERENCES flow (id),
  position INTEGER NOT NULL,
  row_count INTEGER NOT NULL DEFAULT 0,
  rejudge_count INTEGER NOT NULL DEFAULT 0,
  UNIQUE (analysis_id, flow_id)
) STRICT;

CREATE TABLE correction (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  reference_id TEXT NOT NULL REFERENCES analysis_reference (id),
  kind TEXT NOT NULL CHECK (kind IN ('link', 'unlink')),
  asis_element TEXT NOT NULL,
  asis_name TEXT NOT NULL,
  standard_element TEXT NOT NULL,
  standard_name TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (reference_id, asis_element, standard_element)
) STRICT;

CREATE TABLE judgement (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  reference_id TEXT NOT NULL REFERENCES analysis_reference (id),
  row_key TEXT NOT NULL,
  asis_elements TEXT NOT NULL,
  standard_elements TEXT NOT NULL,
  basis TEXT NOT NULL,
  judgement TEXT,
  necessity TEXT,
  treatment TEXT,
  reason TEXT NOT NULL DEFAULT '',
  evidence TEXT NOT NULL DEFAULT '',
  decider TEXT NOT NULL DEFAULT '',
  owner TEXT NOT NULL DEFAULT '',
  due_date TEXT,
  note TEXT NOT NULL DEFAULT '',
  decided_at TEXT
) STRICT;
CREATE INDEX judgement_by_reference ON judgement (reference_id);

CREATE TABLE judgement_history (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  judgement_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  field TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  written_at TEXT NOT NULL
) STRICT;
CREATE INDEX judgement_history_by_judgement ON judgement_history (judgement_id);

CREATE TABLE lexicon_entry (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  asis TEXT NOT NULL,
  standard TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('correction', 'user')),
  is_enabled INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE operation (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  scope TEXT NOT NULL,
  title TEXT NOT NULL,
  changes TEXT NOT NULL,
  is_undone INTEGER NOT NULL DEFAULT 0,
  written_at TEXT NOT NULL
) STRICT;
CREATE INDEX operation_by_scope ON operation (scope);
`,
}
