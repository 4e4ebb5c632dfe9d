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
  /** The tab this screen is a part of: it is reached from there and has no tab of its own. */
  within?: string
  Screen: ComponentType<ProcedureScreenProps>
}

/** What a tab of a project gets. */
export interface ProjectScreenProps {
  /** Key of the open project. */
  project: string
  /** The 業務 the address names. */
  area?: string
  /** The spec, table or evaluation the address names. */
  item?: string
  /** What the address says is selected in it. */
  selection?: readonly string[]
}

export interface ProjectTab {
  id: string
  label: MessageKey
  /** The tab this screen is a part of: it is reached from there and has no tab of its own. */
  within?: string
  Screen: ComponentType<ProjectScreenProps>
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
    id: 'review',
    label: 'review.title',
    within: 'flow',
    Screen: lazy(async () => ({ default: (await import('../features/review/review-screen.tsx')).ReviewScreen })),
  },
  {
    id: 'hearing',
    label: 'hearing.title',
    within: 'flow',
    Screen: lazy(async () => ({ default: (await import('../features/hearing/hearing-screen.tsx')).HearingScreen })),
  },
  {
    id: 'issues',
    label: 'issues.tab',
    Screen: lazy(async () => ({ default: (await import('../features/issues/issues-screen.tsx')).IssuesScreen })),
  },
  {
    id: 'collected-documents',
    label: 'collectedDocuments.title',
    within: 'issues',
    Screen: lazy(async () => ({ default: (await import('../features/collected-documents/collected-documents-screen.tsx')).CollectedDocumentsScreen })),
  },
  {
    id: 'output',
    label: 'app.tab.output',
    Screen: lazy(async () => ({ default: (await import('../features/output/output-screen.tsx')).OutputScreen })),
  },
  {
    id: 'versions',
    label: 'output.part.versions',
    within: 'output',
    Screen: lazy(async () => ({ default: (await import('../features/versions/versions-screen.tsx')).VersionsScreen })),
  },
  {
    id: 'flows',
    label: 'app.tab.flows',
    Screen: lazy(async () => ({ default: (await import('../features/home/procedure-flows-screen.tsx')).ProcedureFlowsScreen })),
  },
  {
    id: 'step-import',
    label: 'mapColumns.title',
    within: 'flow',
    Screen: lazy(async () => ({ default: (await import('../features/map-columns/step-import-screen.tsx')).StepImportScreen })),
  },
  {
    id: 'sentences',
    label: 'sentences.title',
    within: 'flow',
    Screen: lazy(async () => ({ default: (await import('../features/sentences/sentences-screen.tsx')).SentencesScreen })),
  },
  {
    id: 'requirements',
    label: 'requirements.title',
    within: 'flow',
    Screen: lazy(async () => ({ default: (await import('../features/requirements/requirements-screen.tsx')).RequirementsScreen })),
  },
]

/** The tabs of a project, in their order. */
export const projectTabs: readonly ProjectTab[] = [
  {
    id: 'procedures',
    label: 'app.tab.procedures',
    Screen: lazy(async () => ({ default: (await import('../features/home/home-screen.tsx')).HomeScreen })),
  },
  {
    id: 'function-analysis',
    label: 'functionAnalysis.tab',
    Screen: lazy(async () => ({ default: (await import('../features/function-analysis/function-analysis-screen.tsx')).FunctionAnalysisScreen })),
  },
  {
    id: 'specs',
    label: 'specLibrary.tab',
    Screen: lazy(async () => ({ default: (await import('../features/spec-library/specs-screen.tsx')).SpecsScreen })),
  },
  {
    id: 'fitgap-tables',
    label: 'fitgapTable.tab',
    Screen: lazy(async () => ({ default: (await import('../features/fitgap-table/fit-gap-tables-screen.tsx')).FitGapTablesScreen })),
  },
  {
    id: 'lost-functions',
    label: 'lostFunctions.title',
    within: 'fitgap-tables',
    Screen: lazy(async () => ({ default: (await import('../features/lost-functions/lost-functions-screen.tsx')).LostFunctionsScreen })),
  },
  {
    id: 'packages',
    label: 'packages.tab',
    Screen: lazy(async () => ({ default: (await import('../features/packages/packages-screen.tsx')).PackagesScreen })),
  },
  {
    id: 'reports',
    label: 'reports.tab',
    Screen: lazy(async () => ({ default: (await import('../features/reports/reports-screen.tsx')).ReportsScreen })),
  },
  {
    id: 'lexicon',
    label: 'app.tab.lexicon',
    Screen: lazy(async () => ({ default: (await import('../features/lexicon/lexicon-screen.tsx')).LexiconScreen })),
  },
  {
    id: 'fitgap-summary',
    label: 'fitgapSummary.title',
    within: 'fitgap-tables',
    Screen: lazy(async () => ({ default: (await import('../features/fitgap-summary/summary-screen.tsx')).FitGapSummaryScreen })),
  },
  {
    id: 'terms',
    label: 'terms.title',
    within: 'procedures',
    Screen: lazy(async () => ({ default: (await import('../features/terms/terms-screen.tsx')).TermsScreen })),
  },
  {
    id: 'spec-difference',
    label: 'specDifference.title',
    within: 'specs',
    Screen: lazy(async () => ({ default: (await import('../features/spec-difference/spec-difference-screen.tsx')).SpecDifferenceScreen })),
  },
  {
    id: 'spec-links',
    label: 'specLinks.title',
    within: 'specs',
    Screen: lazy(async () => ({ default: (await import('../features/spec-links/spec-links-screen.tsx')).SpecLinksScreen })),
  },
  {
    id: 'spec-import',
    label: 'specImport.title',
    within: 'specs',
    Screen: lazy(async () => ({ default: (await import('../features/spec-import/spec-import-screen.tsx')).SpecImportScreen })),
  },
  {
    id: 'sent-sheets',
    label: 'sentSheets.title',
    within: 'fitgap-tables',
    Screen: lazy(async () => ({ default: (await import('../features/sent-sheets/sent-sheets-screen.tsx')).SentSheetsScreen })),
  },
  {
    id: 'requirement-versions',
    label: 'requirementVersions.title',
    within: 'reports',
    Screen: lazy(async () => ({ default: (await import('../features/requirement-versions/requirement-versions-screen.tsx')).RequirementVersionsScreen })),
  },
  {
    id: 'requirement-lines',
    label: 'reportLines.title',
    within: 'reports',
    Screen: lazy(async () => ({ default: (await import('../features/requirement-versions/requirement-lines-screen.tsx')).RequirementLinesScreen })),
  },
]

export interface Tab {
  label: MessageKey
  route: Route
  isCurrent: boolean
}

/** The tabs of a place; Alt+1… go through them. */
export function tabsOf(route: Route): Tab[] {
  if (route.screen === 'project' || route.screen === 'import') {
    const current = route.screen === 'project' ? projectTabOf(route.tab) : projectTabs[0]
    return shownTabs(projectTabs, current).map(({ tab, isCurrent }) => ({
      label: tab.label,
      route: { screen: 'project', project: route.project, tab: tab.id },
      isCurrent,
    }))
  }
  if (route.screen === 'procedure') {
    return shownTabs(procedureTabs, procedureTabOf(route.tab)).map(({ tab, isCurrent }) => ({
      label: tab.label,
      route: { ...route, tab: tab.id },
      isCurrent,
    }))
  }
  return []
}

function shownTabs<Entry extends { id: string; within?: string }>(tabs: readonly Entry[], current: Entry | undefined): { tab: Entry; isCurrent: boolean }[] {
  return tabs
    .filter((tab) => tab.within === undefined)
    .map((tab) => ({ tab, isCurrent: tab.id === (current?.within ?? current?.id) }))
}

/** The tab of that id, or the first one where the address names none that is built. */
export function procedureTabOf(id: string): ProcedureTab | undefined {
  return procedureTabs.find((tab) => tab.id === id) ?? procedureTabs[0]
}

/** The tab of that id, or the first one where the address names none that is built. */
export function projectTabOf(id: string): ProjectTab | undefined {
  return projectTabs.find((tab) => tab.id === id) ?? projectTabs[0]
}
