import type { Migration } from '../migration.ts'

/**
 * Sheets that were sent to sections (記入シート) and vendors (RFI 回答シート): what stood in each cell then, so that an answer can be told from an edit made
 * meanwhile. Of a sheet that came back, what was not taken over is kept as it was read.
 */
export const sentSheets: Migration = {
  version: 13,
  sql: `
CREATE TABLE sent_sheet (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  table_id TEXT NOT NULL REFERENCES fit_gap_table (id),
  kind TEXT NOT NULL CHECK (kind IN ('section', 'vendor')),
  package_id TEXT REFERENCES package (id),
  code TEXT NOT NULL UNIQUE,
  recipient TEXT NOT NULL DEFAULT '',
  columns TEXT NOT NULL,
  base TEXT NOT NULL,
  due_date TEXT,
  sent_at TEXT NOT NULL
) STRICT;
CREATE INDEX sent_sheet_by_table ON sent_sheet (table_id);

CREATE TABLE returned_sheet (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  sent_sheet_id TEXT NOT NULL REFERENCES sent_sheet (id),
  file_name TEXT NOT NULL,
  digest TEXT NOT NULL,
  applied INTEGER NOT NULL,
  left_out INTEGER NOT NULL,
  left_out_content TEXT NOT NULL,
  returned_at TEXT NOT NULL
) STRICT;
CREATE INDEX returned_sheet_by_sheet ON returned_sheet (sent_sheet_id);
`,
}
