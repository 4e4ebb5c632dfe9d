import type { Grid } from './grid.ts'
import type { Route } from './router.ts'
import { Router } from './router.ts'
import type { Link, Section } from './section.ts'

/** A link with its way over the grid. */
export interface RoutedLink {
  link: Link
  route: Route
}

/**
 * Finds the ways of all links of a section: short sequence flows first, so that the main path stays straight, then those that go back,
 * then messages, documents and ties, which never push a sequence flow aside. In a second round each link looks again among its kind.
 */
export function routeLinks(section: Section, grid: Grid): RoutedLink[] {
  const router = new Router(section, grid)
  const order = section.links
    .filter(link => !link.isGuide)
    .map((link, index) => ({ link, index, urgency: urgencyOf(link, section, grid) }))
    .sort((a, b) => a.urgency - b.urgency || a.index - b.index)
  const found = new Map<Link, Route>()
  const rounds = order.length > 1000 ? 1 : 2
  for (const kind of ['sequence', 'message', 'data', 'association'] as const) {
    const links = order.filter(({ link }) => link.kind === kind)
    for (let round = 1; round <= rounds; round++) {
      for (const { link } of links) {
        const before = found.get(link)
        if (before) router.remove(before, link)
        const route = router.find(link) ?? before
        if (!route) continue
        router.add(route, link)
        found.set(link, route)
      }
    }
  }
  return section.links.flatMap(link => {
    const route = found.get(link)
    return route ? [{ link, route }] : []
  })
}

function urgencyOf(link: Link, section: Section, grid: Grid): number {
  const source = section.items[link.source]!
  const target = section.items[link.target]!
  const lines = Math.abs(grid.lineOfItem[link.source]! - grid.lineOfItem[link.target]!)
  const isStraight = source.column === target.column || lines === 0
  const distance = Math.abs(source.column - target.column) * 4 + lines + (isStraight ? 0 : 500)
  return distance + (link.isBack ? 1000 : 0)
}
