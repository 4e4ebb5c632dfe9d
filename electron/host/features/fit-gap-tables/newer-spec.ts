import type { ReadDatabase } from '../../db/database.ts'
import { compareEditionNames } from '../../../../shared/fitgap/table/compare-edition-names.ts'

interface SpecEdition {
  id: string
  edition: string
  issued_on: string | null
  created_at: string
}

/** The newest 版 of the same 業務 that is newer than this spec; null where it is the newest. */
export function newerSpec(database: ReadDatabase, spec: string): { id: string; edition: string } | null {
  const editions = database
    .prepare(
      `SELECT id, edition, issued_on, created_at FROM spec
       WHERE removed_at IS NULL AND business_area_id = (SELECT business_area_id FROM spec WHERE id = ?)`,
    )
    .all(spec) as SpecEdition[]
  const own = editions.find(({ id }) => id === spec)
  const newest = editions.toSorted(byAge).at(-1)
  return own === undefined || newest === undefined || byAge(newest, own) <= 0 ? null : newest
}

/** By the day of issue where both have one, else by the numbers in their names, else as they came in. */
function byAge(a: SpecEdition, b: SpecEdition): number {
  if (a.issued_on !== null && b.issued_on !== null && a.issued_on !== b.issued_on) return a.issued_on < b.issued_on ? -1 : 1
  return compareEditionNames(a.edition, b.edition) || a.created_at.localeCompare(b.created_at) || a.id.localeCompare(b.id)
}
