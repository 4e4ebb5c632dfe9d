import type { SpecSummary } from '../../../shared/contract/specs.ts'
import { standardBusinessAreas } from '../../../shared/domain/business-areas.ts'

/** One 業務 with its editions, the newest first; none where nothing was brought in yet. */
export interface AreaOfSpecs {
  name: string
  specs: SpecSummary[]
}

/** 業務 in the official order, those of the town's own after them. Official ones without a spec are there too. */
export function orderSpecs(specs: readonly SpecSummary[]): AreaOfSpecs[] {
  const byArea = Map.groupBy(specs, ({ areaName }) => areaName)
  const own = [...byArea.keys()].filter((name) => !(standardBusinessAreas as readonly string[]).includes(name))
  return [...standardBusinessAreas, ...own].map((name) => ({ name, specs: (byArea.get(name) ?? []).toSorted(newestFirst) }))
}

/** The edition before one of the same 業務, or undefined. */
export function editionBefore(specs: readonly SpecSummary[], spec: SpecSummary): SpecSummary | undefined {
  const editions = specs.filter(({ area }) => area === spec.area).toSorted(newestFirst)
  return editions[editions.findIndex(({ id }) => id === spec.id) + 1]
}

function newestFirst(one: SpecSummary, other: SpecSummary): number {
  if (one.issuedOn !== null && other.issuedOn !== null && one.issuedOn !== other.issuedOn) return other.issuedOn.localeCompare(one.issuedOn)
  return other.edition.localeCompare(one.edition, 'ja', { numeric: true })
}
