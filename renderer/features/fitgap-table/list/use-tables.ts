import { useCallback, useEffect, useState } from 'react'
import type { FitGapTableSummary } from '../../../../shared/contract/fit-gap-tables.ts'
import { client } from '../../../api/client.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { useWindowReturn } from '../../../app/state/use-window-return.ts'

/** The tables of a project, or those of one procedure; undefined until they have been read. */
export function useTables(project: string, procedure: string | null = null): { tables: readonly FitGapTableSummary[] | undefined; readAgain: () => Promise<void> } {
  const [tables, setTables] = useState<readonly FitGapTableSummary[]>()
  const readAgain = useCallback(async () => {
    const read = await reporting(() => client.fitGapTables.list({ project, procedure }))
    if (read !== undefined) setTables(read)
  }, [project, procedure])
  useEffect(() => {
    let isGone = false
    void reporting(async () => {
      const read = await client.fitGapTables.list({ project, procedure })
      if (!isGone) setTables(read)
    })
    return () => {
      isGone = true
    }
  }, [project, procedure])
  useWindowReturn(() => void readAgain())
  return { tables, readAgain }
}
