import { type DetailField, detailFields } from '../../../shared/steps/details/detail-fields.ts'
import type { ElementDetails } from '../../../shared/steps/details/read-details.ts'

/** The fields that every chosen element has, with their value; null where they differ. */
export function commonValues(chosen: readonly ElementDetails[]): Map<DetailField, string | null> {
  const values = new Map<DetailField, string | null>()
  const [first] = chosen
  if (first === undefined) return values
  for (const field of detailFields) {
    const all = chosen.map((one) => one.values[field])
    if (all.some((value) => value === undefined)) continue
    values.set(field, all.every((value) => value === all[0]) ? (all[0] ?? '') : null)
  }
  return values
}
