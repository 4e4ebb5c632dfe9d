import type { FlowSummary, ProcedureSummary } from '../../../shared/contract/project.ts'
import { useSession } from '../../app/state/session.ts'

const lastShown = new Map<string, string>()

/** The flow a procedure opens with: the one the address names, the one shown last, the own 現行, else the first. */
export function chooseFlow(procedure: ProcedureSummary, named: string | undefined): FlowSummary | undefined {
  const { flows } = procedure
  const own = useSession.getState().overview?.municipalities.find(({ isOwn }) => isOwn)?.id
  const find = (id: string | undefined) => flows.find((flow) => flow.id === id)
  return (
    find(named) ??
    find(lastShown.get(procedure.id)) ??
    flows.find(({ kind, municipality }) => kind === 'asis' && municipality === own) ??
    flows.find(({ kind }) => kind === 'asis') ??
    flows[0]
  )
}

export function rememberFlow(procedure: string, flow: string): void {
  lastShown.set(procedure, flow)
}
