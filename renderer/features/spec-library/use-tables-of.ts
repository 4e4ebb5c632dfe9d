import { useEffect, useState } from 'react'
import type { FitGapTableSummary } from '../../../shared/contract/fit-gap-tables.ts'
import { client } from '../../api/client.ts'
import { reporting } from '../../app/state/report-error.ts'

/** The Fit & Gap tables that compare with an edition; none until they have been read. */
export function useTablesOf(project: string, spec: string | undefined): readonly FitGapTableSummary[] {
  const [tables, setTables] = useState<readonly FitGapTableSummary[]>([])
  useEffect(() => {
    let isGone = false
    void reporting(async () => {
      const all = await client.fitGapTables.list({ project, procedure: null })
      if (!isGone) setTables(all)
    })
    return () => {
      isGone = true
    }
  }, [project])
  return tables.filter(({ references }) => references.some(({ kind, target }) => kind === 'spec' && target === spec))
}
