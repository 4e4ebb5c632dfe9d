import { lazy, type ComponentType } from 'react'
import type { MessageKey } from '../../shared/i18n/translate.ts'
import type { Route } from './state/route.ts'

/** What a tab of a procedure gets. The flow is the one the address names, where it names one. */
export interface ProcedureScreenProps {
  /** Key of the open project. */
  project: string
  /** Id of the procedure. */
  procedure: string
  flow?: string
}

export interface ProcedureTab {
  id: string
  label: MessageKey
  Screen: ComponentType<ProcedureScreenProps>
}

const built = import.meta.glob<Record<string, ComponentType<ProcedureScreenProps>>>(
  '../features/{flow-editor/flow-editor-screen,fitgap/fitgap-screen,home/procedure-flows-screen}.tsx',
)

/** A screen of another feature, loaded when it is first shown; nothing while it is not built. */
function procedureTab(id: string, label: MessageKey, path: string, component: string): ProcedureTab[] {
  const load = built[`../features/${path}.tsx`]
  if (load === undefined) return []
  return [{ id, label, Screen: lazy(async () => ({ default: (await load())[component]! })) }]
}

/** The tabs of a procedure, in their order. One line adds a tab; what is not built is absent. */
export const procedureTabs: readonly ProcedureTab[] = [
  ...procedureTab('flow', 'app.tab.flow', 'flow-editor/flow-editor-screen', 'FlowEditorScreen'),
  ...procedureTab('fitgap', 'app.tab.fitgap', 'fitgap/fitgap-screen', 'FitGapScreen'),
  ...procedureTab('flows', 'app.tab.flows', 'home/procedure-flows-screen', 'ProcedureFlowsScreen'),
]

const projectTabLabels = [
  { tab: 'procedures', label: 'app.tab.procedures' },
  { tab: 'lexicon', label: 'app.tab.lexicon' },
] as const satisfies readonly { tab: string; label: MessageKey }[]

export interface Tab {
  label: MessageKey
  route: Route
  isCurrent: boolean
}

/** The tabs of a place; Alt+1… go through them. */
export function tabsOf(route: Route): Tab[] {
  if (route.screen === 'project' || route.screen === 'import') {
    return projectTabLabels.map(({ tab, label }) => ({
      label,
      route: { screen: 'project', project: route.project, tab },
      isCurrent: route.screen === 'project' ? route.tab === tab : tab === 'procedures',
    }))
  }
  if (route.screen === 'procedure') {
    return procedureTabs.map(({ id, label }) => ({ label, route: { ...route, tab: id }, isCurrent: route.tab === id }))
  }
  return []
}

/** The tab of that id, or the first one where the address names none that is built. */
export function procedureTabOf(id: string): ProcedureTab | undefined {
  return procedureTabs.find((tab) => tab.id === id) ?? procedureTabs[0]
}
