import { useEffect, useState } from 'react'
import type { OutputOrder } from '../../../shared/contract/output.ts'
import { client } from '../../api/client.ts'
import { drawMissing } from '../../document/flow-drawings.ts'
import { leaveDocuments } from '../../document/open-documents.ts'

export interface PreviewPage {
  title: string
  width: number
  height: number
}

export type Preview =
  | { kind: 'drawing'; done: number; total: number }
  | { kind: 'ready'; order: OutputOrder; pages: PreviewPage[]; notes: string[] }
  | { kind: 'failed'; error: unknown }

/** The pages of an order as the core lays them out; what nobody has drawn yet is drawn first. A new order takes the place of one that is under way. */
export function usePages(project: string, order: OutputOrder): Preview {
  const [preview, setPreview] = useState<Preview>({ kind: 'drawing', done: 0, total: 0 })
  const key = JSON.stringify(order)
  useEffect(() => {
    const stopper = new AbortController()
    const { signal } = stopper
    const show = (next: Preview) => signal.aborted || setPreview(next)
    const work = async () => {
      const asked = JSON.parse(key) as OutputOrder
      await leaveDocuments(project)
      await drawMissing(project, asked.flows.map((flow) => ({ flow, revision: null })), { signal, onProgress: (done, total) => show({ kind: 'drawing', done, total }) })
      const laidOut = await client.output.pages({ project, order: asked })
      show({ kind: 'ready', order: asked, ...laidOut })
    }
    work().catch((error: unknown) => show({ kind: 'failed', error }))
    return () => stopper.abort()
  }, [project, key])
  return preview
}
