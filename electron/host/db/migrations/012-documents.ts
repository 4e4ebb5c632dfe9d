import type { Migration } from '../migration.ts'

/**
 * Documents. A version of the requirements (提示, 調整, 確定) holds the canonical content of the whole project at that moment (compressed), so
 * that every document can be made again with the same content; `report` says which documents were made from what. 非機能要件 and SLA are
 * lines that start from a template and are the project's own from then on.
 */
export const documents: Migration = {
  version: 12,
  sql: `
CREATE TABLE requirement_version (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  number INTEGER NOT NULL,
  name TEXT NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('presented', 'adjusting', 'fixed')),
  note TEXT NOT NULL DEFAULT '',
  digest TEXT NOT NULL,
  content BLOB NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE report (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  options TEXT NOT NULL,
  version_id TEXT REFERENCES requirement_version (id),
  digest TEXT NOT NULL,
  file_name TEXT NOT NULL,
  made_at TEXT NOT NULL
) STRICT;

CREATE TABLE quality_requirement (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  business_area_id TEXT REFERENCES business_area (id),
  category TEXT NOT NULL,
  item TEXT NOT NULL,
  text TEXT NOT NULL,
  target TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  position REAL NOT NULL
) STRICT;

CREATE TABLE service_level (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  business_area_id TEXT REFERENCES business_area (id),
  item TEXT NOT NULL,
  measure TEXT NOT NULL,
  target TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  position REAL NOT NULL
) STRICT;
`,
}
