import { useEffect, useState } from 'react'
import { readFlowGraph } from '../../../shared/bpmn/read/read-flow-graph.ts'
import { useSnapshot } from '../../document/use-snapshot.ts'
import type { DiagramSession } from '../../editor/session/diagram-session.ts'

export interface ListedLane {
  id: string
  name: string
  /** Steps, decisions and events in it and in the lanes it holds. */
  steps: number
  depth: number
  /** Lanes beside it in the same pool or lane, itself included, from the top. */
  siblings: readonly string[]
}

export interface ListedLanes {
  lanes: readonly ListedLane[]
  hasPool: boolean
}

/** The lanes of the open diagram from the top, read again after every change while they are shown; null until they have been read. */
export function useLanes(session: DiagramSession): ListedLanes | null {
  const { changeCount } = useSnapshot(session)
  const [listed, setListed] = useState<ListedLanes | null>(null)
  useEffect(() => {
    let isGone = false
    void session.text().then(readLanes).then((read) => isGone || setListed(read))
    return () => {
      isGone = true
    }
  }, [session, changeCount])
  return listed
}

async function readLanes(xml: string): Promise<ListedLanes> {
  const { pools, lanes, nodes } = await readFlowGraph(xml)
  const parents = new Map(lanes.map(({ id, parent }) => [id, parent]))
  const around = (id: string | null): string[] => (id === null ? [] : [id, ...around(parents.get(id) ?? null)])
  const holders = nodes.filter(({ subProcess, family }) => subProcess === null && family === 'activity').map(({ lane }) => around(lane))
  return {
    hasPool: pools.some(({ isBlackBox }) => !isBlackBox),
    lanes: lanes.map(({ id, name, pool, parent }) => ({
      id,
      name,
      steps: holders.filter((lane) => lane.includes(id)).length,
      depth: around(id).length - 1,
      siblings: lanes.filter((other) => other.pool === pool && other.parent === parent).map((other) => other.id),
    })),
  }
}
