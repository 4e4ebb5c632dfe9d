import type { ProcedureSummary, ProjectOverview } from '../../../shared/contract/project.ts'
import type { FlowKind } from '../../../shared/domain/flow-kind.ts'

export const scopes = ['flow', 'procedure', 'area', 'project'] as const
export type Scope = (typeof scopes)[number]

/** The flows of a scope in the order of the project; beyond one flow only those of a side, or of all with null. */
export function flowsOfScope(overview: ProjectOverview, procedure: ProcedureSummary, flow: string | undefined, scope: Scope, kind: FlowKind | null): string[] {
  if (scope === 'flow') return flow === undefined ? [] : [flow]
  const procedures = overview.procedures.filter(({ id, area }) => scope === 'project' || (scope === 'area' ? area === procedure.area : id === procedure.id))
  return procedures.flatMap(({ flows }) => flows.filter((one) => kind === null || one.kind === kind).map(({ id }) => id))
}
