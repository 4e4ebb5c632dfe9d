import { create } from 'zustand'
import { formatRoute, parseRoute, type Route } from './route.ts'

/** Where the user is. The address is the truth; this follows it. */
export const useNavigation = create<{ route: Route }>(() => ({ route: parseRoute(location.hash) }))

addEventListener('hashchange', () => {
  leaveField()
  useNavigation.setState({ route: parseRoute(location.hash) })
})

export function useRoute(): Route {
  return useNavigation((state) => state.route)
}

/** Goes to a place. With `replace` the place left behind is no stop on the way back. */
export function navigate(route: Route, options: { replace?: boolean } = {}): void {
  const address = formatRoute(route)
  if (address === location.hash) return useNavigation.setState({ route })
  if (!options.replace) leaveField()
  if (options.replace) history.replaceState(null, '', address)
  else history.pushState(null, '', address)
  useNavigation.setState({ route })
}

/** A field stores what was typed when the focus leaves it; one that goes away with its screen would never hear of that. */
function leaveField(): void {
  const field = document.activeElement
  if (field instanceof HTMLElement && field.matches('input, textarea')) field.blur()
}

export function goBack(): void {
  history.back()
}

export function goForward(): void {
  history.forward()
}

/** One level up: from a procedure to its 業務, from a project to the start screen. */
export function goUp(areaOf: (procedure: string) => string | undefined): void {
  const { route } = useNavigation.getState()
  if (route.screen === 'procedure') return navigate({ screen: 'project', project: route.project, tab: 'procedures', area: areaOf(route.procedure) })
  if (route.screen === 'project' && route.area !== undefined) return navigate({ screen: 'project', project: route.project, tab: 'procedures' })
  if (route.screen === 'import') return navigate({ screen: 'project', project: route.project, tab: 'procedures' })
  navigate({ screen: 'start' })
}

/** The selected steps of the procedure shown; ids of elements. No stop on the way back. */
export function setSelection(selection: readonly string[]): void {
  const { route } = useNavigation.getState()
  if (route.screen !== 'procedure') return
  if (selection.length === route.selection.length && selection.every((id, index) => id === route.selection[index])) return
  navigate({ ...route, selection }, { replace: true })
}

export function useSelection(): readonly string[] {
  return useNavigation((state) => (state.route.screen === 'procedure' ? state.route.selection : none))
}

const none: readonly string[] = []
