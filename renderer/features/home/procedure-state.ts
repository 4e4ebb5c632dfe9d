import type { MessageKey, MessageValues } from '../../../shared/i18n/translate.ts'
import type { FlowSummary, ProcedureSummary, ProjectOverview } from '../../../shared/contract/project.ts'

type Analysis = ProcedureSummary['analyses'][number]

/** What to do next about one procedure: the phrase, and where it is done. */
export interface NextAction {
  key: MessageKey
  values?: MessageValues
  kind: 'flows' | 'import-standard' | 'flow' | 'fitgap' | 'workbook'
  /** The comparison concerned, where there is one. */
  analysis?: Analysis
  /** The flow it is about, where the place shows one of several. */
  flow?: string
}

export function ownFlow(overview: ProjectOverview, procedure: ProcedureSummary, kind: 'asis' | 'tobe'): FlowSummary | undefined {
  const own = new Set(overview.municipalities.filter(({ isOwn }) => isOwn).map(({ id }) => id))
  return procedure.flows.find((flow) => flow.kind === kind && own.has(flow.municipality)) ?? procedure.flows.find((flow) => flow.kind === kind)
}

/** The flows that the own one can be laid beside: standard and package, then the flows of other towns. */
export function references(overview: ProjectOverview, procedure: ProcedureSummary): FlowSummary[] {
  const asis = ownFlow(overview, procedure, 'asis')
  const standards = procedure.flows.filter(({ kind }) => kind === 'standard' || kind === 'package')
  const others = procedure.flows.filter((flow) => flow.kind === 'asis' && flow !== asis && flow.municipality !== asis?.municipality)
  return [...standards, ...others]
}

/** The comparison a procedure is judged by: its own 現行 beside a standard, else the one worked on last. */
export function mainAnalysis(overview: ProjectOverview, procedure: ProcedureSummary): Analysis | undefined {
  const asis = ownFlow(overview, procedure, 'asis')
  const standards = new Set(procedure.flows.filter(({ kind }) => kind === 'standard').map(({ id }) => id))
  const byTime = [...procedure.analyses].sort((a, b) => b.changedAt.localeCompare(a.changedAt))
  return byTime.find(({ subjectFlow, referenceFlow }) => subjectFlow === asis?.id && standards.has(referenceFlow)) ?? byTime[0]
}

/** 次にすること, from what is there: flows first, then the comparison, then its rows, at last the workbook. */
export function nextAction(overview: ProjectOverview, procedure: ProcedureSummary): NextAction {
  const asis = ownFlow(overview, procedure, 'asis')
  if (asis === undefined) return { key: 'home.next.prepare', kind: 'flows' }
  if (asis.steps === 0) return { key: 'home.next.write', kind: 'flow', flow: asis.id }
  const analysis = mainAnalysis(overview, procedure)
  if (analysis === undefined && references(overview, procedure).length === 0) return { key: 'home.next.importStandard', kind: 'import-standard' }
  if (analysis === undefined || analysis.rows === 0) return { key: 'home.next.compare', kind: 'fitgap', flow: asis.id }
  if (analysis.rejudge > 0) return { key: 'home.next.rejudge', values: { count: analysis.rejudge }, kind: 'fitgap', analysis, flow: analysis.subjectFlow }
  const left = analysis.rows - analysis.decided
  if (left > 0) return { key: 'home.next.judge', values: { count: left }, kind: 'fitgap', analysis, flow: analysis.subjectFlow }
  return { key: 'home.next.export', kind: 'workbook', analysis }
}

export interface ProjectFigures {
  procedures: number
  flows: number
  rows: number
  decided: number
  unclear: number
  developments: number
}

/** The key figures over the procedures shown. */
export function figures(overview: ProjectOverview, procedures: readonly ProcedureSummary[]): ProjectFigures {
  const analyses = procedures.flatMap((procedure) => mainAnalysis(overview, procedure) ?? [])
  const sum = (value: (analysis: Analysis) => number) => analyses.reduce((total, analysis) => total + value(analysis), 0)
  return {
    procedures: procedures.length,
    flows: procedures.reduce((total, procedure) => total + procedure.flows.length, 0),
    rows: sum(({ rows }) => rows),
    decided: sum(({ decided }) => decided),
    unclear: sum(({ unclear }) => unclear),
    developments: sum(({ treatments }) => treatments['3'] ?? 0),
  }
}
