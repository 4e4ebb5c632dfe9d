import type { Route } from '../../app/state/route.ts'

/** The list of specs, or one of them. */
export function specRoute(project: string, spec?: string, selection?: readonly string[]): Route {
  return { screen: 'project', project, tab: 'specs', item: spec, selection }
}

/** 取り込み, for a 業務 by its name where it is known. */
export function specImportRoute(project: string, given: { area?: string; spec?: string } = {}): Route {
  return { screen: 'project', project, tab: 'spec-import', area: given.area, item: given.spec }
}

export function specLinksRoute(project: string, spec: string, selection?: readonly string[]): Route {
  return { screen: 'project', project, tab: 'spec-links', item: spec, selection }
}

/** 版の差 of an edition with one before it. */
export function specDifferenceRoute(project: string, before: string, after: string): Route {
  return { screen: 'project', project, tab: 'spec-difference', item: after, selection: [before] }
}
