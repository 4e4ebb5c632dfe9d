import { useCallback, useEffect } from 'react'
import { create } from 'zustand'
import type { EvaluationView } from '../../../shared/contract/packages.ts'
import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { useLocale } from '../../app/state/locale.ts'
import { reporting } from '../../app/state/report-error.ts'
import { whileSaving } from '../../app/state/save-state.ts'
import { useSession } from '../../app/state/session.ts'
import { hideToast, showToast } from '../../app/state/toasts.ts'
import { useWindowReturn } from '../../app/state/use-window-return.ts'

/** A 業務 of an open project. */
export interface PackagePlace {
  project: string
  area: string
}

const useViews = create<{ views: Readonly<Record<string, EvaluationView | null>> }>(() => ({ views: {} }))
/** Changes are sent one after the other, so that they arrive in the order they were made in. */
let queue: Promise<unknown> = Promise.resolve()
/** How many changes are on their way; what is read meanwhile is already out of date. */
let sending = 0

/** The evaluation of a 業務; undefined until it has been read, null where there is none and none can be made (read-only). */
export function useEvaluation({ project, area }: PackagePlace): EvaluationView | null | undefined {
  const locale = useLocale((state) => state.locale)
  const read = useCallback(() => void reporting(() => load({ project, area })), [project, area])
  useEffect(read, [read, locale])
  useWindowReturn(read)
  return useViews(({ views }) => views[keyOf({ project, area })])
}

async function load(place: PackagePlace): Promise<void> {
  const { project, area } = place
  const { evaluations } = await client.packages.list({ project })
  const known = evaluations.find((entry) => entry.area === area)?.id
  const isReadOnly = useSession.getState().project?.isReadOnly ?? false
  if (known === undefined && isReadOnly) return keep(place, null)
  const evaluation = known ?? (await client.packages.openEvaluation({ project, area })).evaluation
  const view = await client.packages.evaluation({ project, evaluation, locale: useLocale.getState().locale })
  if (sending <= 1) keep(place, view)
}

function keep(place: PackagePlace, view: EvaluationView | null): void {
  useViews.setState(({ views }) => ({ views: { ...views, [keyOf(place)]: view } }))
}

/**
 * Makes one change: what is shown becomes `expected` at once, and then what the core made of it. Its result, or undefined where it failed and
 * was reported; then everything is read again.
 */
export function changeEvaluation<Result>(place: PackagePlace, change: () => Promise<Result>, expected?: (view: EvaluationView) => EvaluationView): Promise<Result | undefined> {
  hideToast()
  const shown = useViews.getState().views[keyOf(place)]
  if (expected !== undefined && shown) keep(place, expected(shown))
  sending += 1
  const made = queue.then(() =>
    reporting(() =>
      whileSaving(async () => {
        try {
          return await change()
        } finally {
          await load(place)
        }
      }),
    ).finally(() => {
      sending -= 1
    }),
  )
  queue = made
  return made
}

/** What is shown of a 業務 at this moment, for changes that build on each other. */
export function currentEvaluation(place: PackagePlace): EvaluationView | null {
  return useViews.getState().views[keyOf(place)] ?? null
}

/** Takes the last change of the packages back, or carries it out again, and says which it was. */
export async function stepEvaluation(place: PackagePlace, direction: 'undo' | 'redo'): Promise<void> {
  const step = { ...place, locale: useLocale.getState().locale }
  const title = await changeEvaluation(place, async () => (direction === 'undo' ? (await client.packages.undo(step)).undone : (await client.packages.redo(step)).redone))
  if (typeof title === 'string') showToast({ text: currentTranslate()(direction === 'undo' ? 'review.undone' : 'review.redone', { title }) })
}

/** Says what happened, with 元に戻す. */
export function tellPackages(place: PackagePlace, text: string): void {
  showToast({ text, action: { label: currentTranslate()('app.undo'), run: () => void stepEvaluation(place, 'undo') } })
}

function keyOf({ project, area }: PackagePlace): string {
  return `${project} ${area}`
}
