import type { Migration } from '../migration.ts'

/** Drawings of revisions, for thumbnails and for exports without a window. */
export const previews: Migration = {
  version: 5,
  sql: ``,
}
