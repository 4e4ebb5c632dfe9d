import type { SpecSummary } from '../../../shared/contract/specs.ts'
import { standardBusinessAreas } from '../../../shared/domain/business-areas.ts'
import { compareEditions, editionBefore as newestBefore } from '../../../shared/spec/edition-before.ts'

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

/** The editions of a 業務, the newest first. */
export function editionsOf(specs: readonly SpecSummary[], area: string): SpecSummary[] {
  return specs.filter((spec) => spec.area === area).toSorted(newestFirst)
}

/** The edition before one of the same 業務, or undefined. */
export function editionBefore(specs: readonly SpecSummary[], spec: SpecSummary): SpecSummary | undefined {
  const others = specs.filter(({ area, id }) => area === spec.area && id !== spec.id)
  return newestBefore(others, spec) ?? undefined
}

function newestFirst(one: SpecSummary, other: SpecSummary): number {
  return compareEditions(other, one)
}
