import type { Migration } from '../migration.ts'

/**
 * 機能分析 (DMM): grids of nine that open into each other. A cell without a parent is the middle of the outermost grid;
 * every other stands at one of the eight places (0 to 7, clockwise from the upper left) around its parent.
 */
export const functionAnalysis: Migration = {
  version: 4,
  sql: `
CREATE TABLE function_cell (
  id TEXT PRIMARY KEY,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  parent_id TEXT,
  place INTEGER NOT NULL,
  text TEXT NOT NULL,
  business_area_id TEXT,
  procedure_id TEXT,
  flow_id TEXT,
  element_id TEXT,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX function_cell_by_parent ON function_cell (parent_id);
`,
}
