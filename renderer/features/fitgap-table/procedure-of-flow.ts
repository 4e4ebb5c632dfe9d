import { useSession } from '../../app/state/session.ts'

/** Id of the procedure a flow belongs to; undefined where the flow is gone. */
export function procedureOfFlow(flow: string): string | undefined {
  return useSession.getState().overview?.procedures.find(({ flows }) => flows.some(({ id }) => id === flow))?.id
}
