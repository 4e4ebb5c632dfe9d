import type { Migration } from '../migration.ts'

/**
 * The library of standard specs: one spec is (業務, 版). 機能 and 帳票 stand in one table and never mix: `kind` is part of every key.
 * Codes are text with leading zeros. Links tie a 機能 to steps of standard flows, a 帳票 to data objects, many to many.
 */
export const specLibrary: Migration = {
  version: 8,
  sql: `
CREATE TABLE spec (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  business_area_id TEXT NOT NULL REFERENCES business_area (id),
  edition TEXT NOT NULL,
  issued_on TEXT,
  note TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX spec_by_area ON spec (business_area_id);

CREATE TABLE spec_source (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  spec_id TEXT NOT NULL REFERENCES spec (id),
  file_name TEXT NOT NULL,
  digest TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  choices TEXT NOT NULL,
  read_count INTEGER NOT NULL,
  unread TEXT NOT NULL,
  imported_at TEXT NOT NULL
) STRICT;
CREATE INDEX spec_source_by_spec ON spec_source (spec_id);

CREATE TABLE spec_item (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  spec_id TEXT NOT NULL REFERENCES spec (id),
  kind TEXT NOT NULL CHECK (kind IN ('function', 'form')),
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  large TEXT NOT NULL,
  middle TEXT NOT NULL,
  small TEXT NOT NULL,
  text TEXT NOT NULL,
  implementation_class TEXT NOT NULL CHECK (implementation_class IN ('mandatory', 'optional', 'forbidden', 'unknown')),
  class_text TEXT NOT NULL,
  types TEXT NOT NULL DEFAULT '{}',
  effective_on TEXT NOT NULL DEFAULT '',
  steps TEXT NOT NULL DEFAULT '[]',
  note TEXT NOT NULL DEFAULT '',
  source_id TEXT REFERENCES spec_source (id),
  sheet TEXT NOT NULL DEFAULT '',
  line INTEGER,
  position INTEGER NOT NULL,
  UNIQUE (spec_id, kind, code)
) STRICT;

CREATE TABLE spec_flow (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  spec_id TEXT NOT NULL REFERENCES spec (id),
  flow_id TEXT NOT NULL REFERENCES flow (id),
  UNIQUE (spec_id, flow_id)
) STRICT;
CREATE INDEX spec_flow_by_spec ON spec_flow (spec_id);

CREATE TABLE spec_link (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  item_id TEXT NOT NULL REFERENCES spec_item (id),
  flow_id TEXT NOT NULL REFERENCES flow (id),
  element_id TEXT NOT NULL,
  element_name TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('person', 'list')),
  created_at TEXT NOT NULL,
  UNIQUE (item_id, flow_id, element_id)
) STRICT;
CREATE INDEX spec_link_by_flow ON spec_link (flow_id);

CREATE TABLE spec_match (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  before_spec_id TEXT NOT NULL REFERENCES spec (id),
  after_spec_id TEXT NOT NULL REFERENCES spec (id),
  kind TEXT NOT NULL CHECK (kind IN ('function', 'form')),
  before_code TEXT NOT NULL,
  after_code TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
`,
}
