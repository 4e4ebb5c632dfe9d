import { useEffect, useState } from 'react'
import type { AnalysisRow } from '../../../../shared/contract/analysis.ts'
import { client } from '../../../api/client.ts'
import { reportError } from '../../../app/state/report-error.ts'
import { useComparison } from '../comparison/use-comparison.ts'
import { groupHistory, type PastDecision } from './group-history.ts'

/** How long a row stays chosen before its history is read, in milliseconds: whoever passes by asks for nothing. */
const rest = 200
const none: readonly PastDecision[] = []

/** The decisions made about a row, the latest first; null while they are being read. A row without any is known at once. */
export function useRowHistory(row: AnalysisRow): readonly PastDecision[] | null {
  const comparison = useComparison()
  const [decisions, setDecisions] = useState<readonly PastDecision[] | null>(null)
  useEffect(() => {
    if (row.historyCount === 0) return
    let isGone = false
    const { project, view } = comparison.state
    const timer = setTimeout(() => {
      client.analysis.history({ project, analysis: view.analysis, row: row.key }).then((entries) => isGone || setDecisions(groupHistory(entries)), reportError)
    }, rest)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [comparison, row.key, row.historyCount])
  return row.historyCount === 0 ? none : decisions
}
