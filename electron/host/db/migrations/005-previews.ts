import type { Migration } from '../migration.ts'

/**
 * What texts of diagrams look like, for thumbnails and for exports without a window. The key is the digest of the text, so a drawing serves
 * every version that says the same; all of it is derived and may be thrown away.
 */
export const previews: Migration = {
  version: 5,
  sql: `
CREATE TABLE preview (
  digest TEXT PRIMARY KEY,
  flow_id TEXT NOT NULL REFERENCES flow (id),
  drawing BLOB NOT NULL,
  made_at TEXT NOT NULL
) STRICT;
CREATE INDEX preview_by_flow ON preview (flow_id);
`,
}
