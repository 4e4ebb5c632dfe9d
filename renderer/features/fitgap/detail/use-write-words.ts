import { useCallback, useEffect, useRef } from 'react'
import type { AnalysisRow } from '../../../../shared/contract/analysis.ts'
import { useComparison } from '../comparison/use-comparison.ts'
import { hasNewerWords, lacksReason } from './decision-draft.ts'
import type { Draft } from './draft.ts'
import { clearDrafts, setDrafts, useDecisions } from './use-decisions.ts'

/**
 * Keeps words written in the panel without judging anything: with `write` (when the keyboard leaves the panel), and by itself when the panel goes on
 * to other rows or away. A judgement that was picked but not decided stays a draft. `forget` says that the words are on their way with a decision.
 */
export function useWriteWords(rows: readonly AnalysisRow[], draft: Draft): { write: () => void; forget: () => void } {
  const comparison = useComparison()
  const decisions = useDecisions()
  const latest = useRef({ rows, draft })
  useEffect(() => {
    latest.current = { rows, draft }
  }, [rows, draft])
  const write = useCallback(() => {
    const { rows: left, draft: words } = latest.current
    // Writing to a row that waits to be judged again would count as judging it.
    if (left.some(({ state }) => state === 'rejudge') || !hasNewerWords(left, words) || lacksReason(left, words)) return
    const { judgement, ...rest } = words
    latest.current = { rows: left, draft: {} }
    clearDrafts(comparison, left)
    if (judgement !== undefined) setDrafts(comparison, left, { judgement })
    decisions.decide(left, rest)
  }, [comparison, decisions])
  useEffect(() => write, [write])
  const forget = useCallback(() => {
    latest.current = { ...latest.current, draft: {} }
  }, [])
  return { write, forget }
}
