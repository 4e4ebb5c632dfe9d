import { useEffect, useState } from 'react'
import { type FlowDetails, readDetails } from '../../../shared/steps/details/read-details.ts'
import { useSnapshot } from '../../document/use-snapshot.ts'
import type { DiagramSession } from '../../editor/session/diagram-session.ts'

/** Milliseconds between two looks while something is dragged. */
const whileDragging = 200

/** What the open diagram says of its elements; read anew after a change, when the hand is off the mouse. Null until it was read once. */
export function useDetails(session: DiagramSession): FlowDetails | null {
  const { changeCount } = useSnapshot(session)
  const [details, setDetails] = useState<FlowDetails | null>(null)
  useEffect(() => {
    let isGone = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = async () => {
      if (session.isDragging()) {
        timer = setTimeout(() => void read(), whileDragging)
        return
      }
      const xml = await session.text()
      if (!isGone) setDetails(readDetails(xml))
    }
    timer = setTimeout(() => void read(), 0)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [session, changeCount])
  return details
}
