import { useEffect, useState } from 'react'
import type { ReportDocument, ReportOptions } from '../../../shared/contract/reports.ts'
import { client } from '../../api/client.ts'
import { useLocale } from '../../app/state/locale.ts'
import { drawMissing } from '../../document/flow-drawings.ts'
import { leaveDocuments } from '../../document/open-documents.ts'

export type ReportPreview = { state: 'reading' } | { state: 'ready'; report: ReportDocument } | { state: 'failed'; error: unknown }

/** A document as it will be written; diagrams that nobody has drawn yet are drawn first. Null options: nothing to read. */
export function useReport(project: string, options: ReportOptions | null): ReportPreview {
  const locale = useLocale((state) => state.locale)
  const [preview, setPreview] = useState<ReportPreview>({ state: 'reading' })
  const key = JSON.stringify(options)
  useEffect(() => {
    const stopper = new AbortController()
    const show = (next: ReportPreview) => stopper.signal.aborted || setPreview(next)
    const work = async () => {
      show({ state: 'reading' })
      const asked = JSON.parse(key) as ReportOptions | null
      if (asked === null) return
      await drawForReport(project, asked, stopper.signal)
      show({ state: 'ready', report: await client.reports.preview({ project, options: asked, locale }) })
    }
    work().catch((error: unknown) => show({ state: 'failed', error }))
    return () => stopper.abort()
  }, [project, key, locale])
  return preview
}

/** Has the diagrams of a document drawn; what is being edited is stored before. */
export async function drawForReport(project: string, options: ReportOptions, signal?: AbortSignal): Promise<void> {
  await leaveDocuments(project)
  await drawMissing(project, await client.reports.missingDrawings({ project, options }), signal === undefined ? {} : { signal })
}
