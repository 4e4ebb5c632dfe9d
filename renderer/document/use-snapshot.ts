import { useSyncExternalStore } from 'react'
import type { DiagramSession } from '../editor/session/diagram-session.ts'
import type { DiagramSnapshot } from '../editor/session/diagram-snapshot.ts'

/** The one picture of the open diagram that components may look at. */
export function useSnapshot(session: DiagramSession): DiagramSnapshot {
  return useSyncExternalStore(session.subscribe, session.snapshot)
}
