import { useCallback, useEffect, useState } from 'react'
import { client } from '../../api/client.ts'
import { useLocale } from '../../app/state/locale.ts'
import { reporting } from '../../app/state/report-error.ts'
import { useWindowReturn } from '../../app/state/use-window-return.ts'

export type ReportLists = Awaited<ReturnType<typeof readLists>>

async function readLists(project: string, locale: 'ja' | 'en') {
  const [kinds, choices, made] = await Promise.all([client.reports.kinds({ project, locale }), client.reports.choices({ project }), client.reports.made({ project })])
  return { kinds, choices, made }
}

/** The kinds with what they lack, what they can be about, and the documents made so far; undefined until they are read. */
export function useReportLists(project: string): { lists: ReportLists | undefined; readAgain: () => void } {
  const locale = useLocale((state) => state.locale)
  const [lists, setLists] = useState<ReportLists>()
  const readAgain = useCallback(() => void reporting(async () => setLists(await readLists(project, locale))), [project, locale])
  useEffect(readAgain, [readAgain])
  useWindowReturn(readAgain)
  return { lists, readAgain }
}
