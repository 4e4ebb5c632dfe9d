import { useMemo } from 'react'
import type { AnalysisRow, Decision } from '../../../../shared/contract/analysis.ts'
import { currentTranslate } from '../../../app/i18n/use-translate.ts'
import { decider } from '../../../app/state/person.ts'
import { useIsReadOnly } from '../../../app/state/session.ts'
import { showToast } from '../../../app/state/toasts.ts'
import type { Comparison } from '../comparison/comparison.ts'
import { useComparison } from '../comparison/use-comparison.ts'
import type { Draft } from './draft.ts'
import { focusDetail } from './focus-detail.ts'

/** What can be decided about rows, from the table and from the panel alike. Nothing happens in a project that cannot be written. */
export interface Decisions {
  decide(rows: readonly AnalysisRow[], decision: Partial<Decision>): void
  acceptSuggestions(rows: readonly AnalysisRow[]): void
  /** Opens the panel and puts the keyboard into it. */
  openDetail(): void
}

export function useDecisions(): Decisions {
  const comparison = useComparison()
  const isReadOnly = useIsReadOnly()
  return useMemo(
    () => ({
      decide: (rows, decision) => {
        if (isReadOnly) return sayReadOnly()
        if (rows.length > 0) decideRows(comparison, rows, decision)
      },
      acceptSuggestions: (rows) => {
        if (isReadOnly) return sayReadOnly()
        if (rows.length > 0) void accept(comparison, rows)
      },
      openDetail: () => {
        comparison.set({ isDetailOpen: true })
        focusDetail()
      },
    }),
    [comparison, isReadOnly],
  )
}

/** ③ without a reason never leaves the panel: it opens there and asks for the reason. */
function decideRows(comparison: Comparison, rows: readonly AnalysisRow[], decision: Partial<Decision>): void {
  const lacksReason = decision.treatment === '3' && rows.some((row) => (decision.reason ?? row.decision.reason).trim() === '')
  if (lacksReason) {
    setDrafts(comparison, rows, decision)
    comparison.set({ isDetailOpen: true })
    focusDetail('reason')
    return
  }
  const withDecider = decision.judgement && decision.decider === undefined ? { ...decision, decider: decider() || undefined } : decision
  const given = Object.fromEntries(Object.entries(withDecider).filter(([, value]) => value !== undefined)) as Partial<Decision>
  void comparison.decide(rows.map(({ key }) => key), given).then((done) => done && sayDecided(comparison, rows.length, decision))
}

async function accept(comparison: Comparison, rows: readonly AnalysisRow[]): Promise<void> {
  const done = await comparison.acceptSuggestions(rows.map(({ key }) => key), decider())
  if (done) comparison.sayWithUndo(currentTranslate()('compare.said.accepted', { count: rows.length }))
}

export function setDrafts(comparison: Comparison, rows: readonly AnalysisRow[], change: Draft): void {
  const drafts = new Map(comparison.state.drafts)
  for (const { key } of rows) drafts.set(key, { ...drafts.get(key), ...change })
  comparison.set({ drafts })
}

export function clearDrafts(comparison: Comparison, rows: readonly AnalysisRow[]): void {
  const drafts = new Map(comparison.state.drafts)
  for (const { key } of rows) drafts.delete(key)
  comparison.set({ drafts })
}

function sayDecided(comparison: Comparison, count: number, { judgement, treatment }: Partial<Decision>): void {
  const translate = currentTranslate()
  if (judgement) comparison.sayWithUndo(translate('compare.said.decided', { count, judgement: translate(`fitgap.judgement.${judgement}`) }))
  else if (treatment) comparison.sayWithUndo(translate('compare.said.treated', { count, treatment: translate(`compare.treatment.${treatment}`) }))
  else comparison.sayWithUndo(translate('compare.said.changed', { count }))
}

function sayReadOnly(): void {
  showToast({ text: currentTranslate()('compare.readOnly') })
}
