import { useEffect, useState } from 'react'
import { client } from '../../api/client.ts'
import { storeBeforeClosing } from '../../app/state/before-closing.ts'
import { reporting } from '../../app/state/report-error.ts'
import { loadReview } from './use-review.ts'

/** The diagram of a flow as it is drawn now; undefined until it has been read. What an open document has not stored yet is stored first. */
export function useFlowText(project: string, flow: string): string | undefined {
  const [read, setRead] = useState<{ flow: string; xml: string }>()
  useEffect(() => {
    let isGone = false
    void reporting(async () => {
      // Where it cannot be stored, that is said elsewhere; what is stored is still worth looking at.
      await storeBeforeClosing(project).catch(() => undefined)
      const { xml } = await client.flow.text({ project, flow })
      if (isGone) return
      setRead({ flow, xml })
      await loadReview({ project, flow })
    })
    return () => void (isGone = true)
  }, [project, flow])
  return read?.flow === flow ? read.xml : undefined
}
