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

/** The tabs of a procedure, in their order. One entry adds a tab; its screen is loaded when it is first shown. */
export const procedureTabs: readonly ProcedureTab[] = [
  {
    id: 'flow',
    label: 'app.tab.flow',
    Screen: lazy(async () => ({ default: (await import('../features/flow-editor/flow-editor-screen.tsx')).FlowEditorScreen })),
  },
  {
    id: 'fitgap',
    label: 'app.tab.fitgap',
    Screen: lazy(async () => ({ default: (await import('../features/fitgap/fitgap-screen.tsx')).FitGapScreen })),
  },
  {
    id: 'flows',
    label: 'app.tab.flows',
    Screen: lazy(async () => ({ default: (await import('../features/home/procedure-flows-screen.tsx')).ProcedureFlowsScreen })),
  },
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
