export const helpPages = ['limits', 'keys', 'licences'] as const
export type HelpPage = (typeof helpPages)[number]

/** A place in the program. It stands in the address, so that reload, back and つづける lead to the same place. */
export type Route =
  | { screen: 'start' }
  | { screen: 'new-project' }
  | { screen: 'cannot-open' }
  | { screen: 'settings' }
  | { screen: 'help'; page: HelpPage }
  | { screen: 'recovery'; project: string }
  | { screen: 'import'; project: string; procedure?: string }
  | {
      screen: 'project'
      project: string
      tab: string
      area?: string
      /** The thing shown, where the tab shows one of several: a spec, a table, an evaluation. */
      item?: string
      /** Ids of what is selected in it; a second thing where two are compared. */
      selection?: readonly string[]
    }
  | {
      screen: 'procedure'
      project: string
      procedure: string
      tab: string
      /** The flow shown, where the tab shows one of several. */
      flow?: string
      /** Element ids of the selected steps; they survive every change of tab. */
      selection: readonly string[]
    }

/** The part of a route inside its project, without the key that changes at each opening. */
export function formatPlace(route: Route): string {
  const query = new URLSearchParams()
  switch (route.screen) {
    case 'project':
      if (route.area !== undefined) query.set('area', route.area)
      if (route.item !== undefined) query.set('item', route.item)
      if (route.selection !== undefined && route.selection.length > 0) query.set('sel', route.selection.join(','))
      return withQuery(route.tab, query)
    case 'procedure':
      if (route.flow !== undefined) query.set('flow', route.flow)
      if (route.selection.length > 0) query.set('sel', route.selection.join(','))
      return withQuery(`procedure/${route.procedure}/${encodeURIComponent(route.tab)}`, query)
    case 'import':
      if (route.procedure !== undefined) query.set('procedure', route.procedure)
      return withQuery('import', query)
    case 'recovery':
      return 'recovery'
    default:
      return ''
  }
}

/** The address of a route, from the # on. */
export function formatRoute(route: Route): string {
  if (route.screen === 'help') return `#/help/${route.page}`
  if ('project' in route) return `#/project/${route.project}/${formatPlace(route)}`
  return `#/${route.screen}`
}

/** The route of an address; whatever is not a place of ours is the start screen. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?')
  const query = new URLSearchParams(search)
  const [screen, ...rest] = path.split('/')
  if (screen === 'new-project' || screen === 'cannot-open' || screen === 'settings') return { screen }
  if (screen === 'help') return { screen, page: helpPages.find((page) => page === rest[0]) ?? 'limits' }
  if (screen === 'project' && rest[0]) return parseProjectRoute(rest[0], rest.slice(1), query)
  return { screen: 'start' }
}

function parseProjectRoute(project: string, [tab, ...rest]: string[], query: URLSearchParams): Route {
  if (tab === 'recovery') return { screen: 'recovery', project }
  if (tab === 'import') return { screen: 'import', project, procedure: query.get('procedure') ?? undefined }
  if (tab === 'procedure' && rest[0]) {
    return {
      screen: 'procedure',
      project,
      procedure: rest[0],
      tab: decodeURIComponent(rest[1] ?? ''),
      flow: query.get('flow') ?? undefined,
      selection: (query.get('sel') ?? '').split(',').filter(Boolean),
    }
  }
  const selection = (query.get('sel') ?? '').split(',').filter(Boolean)
  return {
    screen: 'project',
    project,
    tab: tab ?? 'procedures',
    area: query.get('area') ?? undefined,
    item: query.get('item') ?? undefined,
    selection: selection.length > 0 ? selection : undefined,
  }
}

function withQuery(path: string, query: URLSearchParams): string {
  return query.size === 0 ? path : `${path}?${query}`
}
