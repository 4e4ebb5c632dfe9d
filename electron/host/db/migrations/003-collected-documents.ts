import type { Migration } from '../migration.ts'

/** What was collected for a procedure, and the steps it belongs to. */
export const collectedDocuments: Migration = {
  version: 3,
  sql: `
CREATE TABLE collected_document (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  procedure_id TEXT NOT NULL REFERENCES procedure (id),
  kind TEXT NOT NULL CHECK (kind IN ('law', 'form', 'duties', 'design', 'contract', 'other')),
  name TEXT NOT NULL,
  edition TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  person TEXT NOT NULL DEFAULT '',
  steps TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX collected_document_by_procedure ON collected_document (procedure_id);
`,
}
