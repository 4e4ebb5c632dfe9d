import { compareEditions } from '../../../../shared/spec/edition-before.ts'
import type { ReadDatabase } from '../../db/database.ts'

interface StoredEdition {
  id: string
  edition: string
  issuedOn: string | null
}

/** The newest 版 of the same 業務 that is newer than this spec; null where it is the newest. */
export function newerSpec(database: ReadDatabase, spec: string): StoredEdition | null {
  const editions = database
    .prepare(
      `SELECT id, edition, issued_on AS issuedOn FROM spec
       WHERE removed_at IS NULL AND business_area_id = (SELECT business_area_id FROM spec WHERE id = ?)`,
    )
    .all(spec) as StoredEdition[]
  const own = editions.find(({ id }) => id === spec)
  const newest = editions.toSorted(compareEditions).at(-1)
  return own === undefined || newest === undefined || compareEditions(newest, own) <= 0 ? null : newest
}
