import { useEffect, useState } from 'react'
import { type FlowDetails, readDetails } from '../../../shared/steps/details/read-details.ts'
import { reportError } from '../../app/state/report-error.ts'
import { useSnapshot } from '../../document/use-snapshot.ts'
import type { DiagramSession } from '../../editor/session/diagram-session.ts'

/** Milliseconds between two looks while something is dragged, and after which even a busy page is read. */
const whileDragging = 200
const atLatest = 500

interface Reading {
  changeCount: number
  details: Promise<FlowDetails>
}

const readings = new WeakMap<DiagramSession, Reading>()

/** What the open diagram says of its elements; read anew after a change, once for all who ask, when the hand is off the mouse. Null until it was read. */
export function useDetails(session: DiagramSession): FlowDetails | null {
  const { changeCount } = useSnapshot(session)
  const [details, setDetails] = useState<FlowDetails | null>(null)
  useEffect(() => {
    let isGone = false
    let timer: ReturnType<typeof setTimeout> | undefined
    let idle = 0
    const whenIdle = () => {
      idle = requestIdleCallback(() => {
        if (session.isDragging()) timer = setTimeout(whenIdle, whileDragging)
        else void readAt(session, changeCount).then((read) => isGone || setDetails(read), (error: unknown) => isGone || reportError(error))
      }, { timeout: atLatest })
    }
    whenIdle()
    return () => {
      isGone = true
      clearTimeout(timer)
      cancelIdleCallback(idle)
    }
  }, [session, changeCount])
  return details
}

function readAt(session: DiagramSession, changeCount: number): Promise<FlowDetails> {
  const known = readings.get(session)
  if (known?.changeCount === changeCount) return known.details
  const details = session.text().then(readDetails)
  readings.set(session, { changeCount, details })
  return details
}
