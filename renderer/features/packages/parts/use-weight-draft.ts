import { useEffect, useMemo, useRef, useState } from 'react'
import type { EvaluationView, EvaluationWeights } from '../../../../shared/contract/packages.ts'
import { client } from '../../../api/client.ts'
import { changeEvaluation, type PackagePlace } from '../use-evaluation.ts'

interface Draft {
  criteria: Readonly<Record<string, number>>
  weights: EvaluationWeights | null
}

/** How long the hand has to rest before weights are stored as one undo step. */
const restMs = 500

/** Weights while they are being moved: the view with them, at once; they are stored when the hand rests, and when the screen is left. */
export function useWeightDraft(place: PackagePlace, view: EvaluationView) {
  const [draft, setDraft] = useState<Draft | null>(null)
  const shown = useMemo(() => (draft === null ? view : withDraft(view, draft)), [view, draft])
  useEffect(() => {
    if (draft === null) return
    const store = () => {
      setDraft((now) => (now === draft ? null : now))
      void storeDraft(place, view, draft)
    }
    const timer = setTimeout(store, restMs)
    return () => clearTimeout(timer)
  }, [draft, place, view])
  const last = useRef({ draft, place, view })
  useEffect(() => {
    last.current = { draft, place, view }
  })
  useEffect(
    () => () => {
      const { draft: unstored, place: where, view: of } = last.current
      if (unstored !== null) void storeDraft(where, of, unstored)
    },
    [],
  )
  const setCriterion = (id: string, weight: number) => setDraft((before) => ({ criteria: { ...before?.criteria, [id]: weight }, weights: before?.weights ?? null }))
  const setWeights = (change: (weights: EvaluationWeights) => EvaluationWeights) =>
    setDraft((before) => ({ criteria: before?.criteria ?? {}, weights: change(before?.weights ?? view.weights) }))
  return { shown, setCriterion, setWeights }
}

function withDraft(view: EvaluationView, { criteria, weights }: Draft): EvaluationView {
  return { ...view, criteria: view.criteria.map((criterion) => ({ ...criterion, weight: criteria[criterion.id] ?? criterion.weight })), weights: weights ?? view.weights }
}

async function storeDraft(place: PackagePlace, view: EvaluationView, { criteria, weights }: Draft): Promise<void> {
  const key = { project: place.project, evaluation: view.id }
  for (const [criterion, weight] of Object.entries(criteria)) {
    void changeEvaluation(place, () => client.packages.updateCriterion({ ...key, criterion, fields: { weight } }), (before) => withDraft(before, { criteria: { [criterion]: weight }, weights: null }))
  }
  if (weights !== null) void changeEvaluation(place, () => client.packages.updateEvaluation({ ...key, weights }), (before) => withDraft(before, { criteria: {}, weights }))
}
