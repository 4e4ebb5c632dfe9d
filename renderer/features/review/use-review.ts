import { useCallback, useEffect } from 'react'
import { create } from 'zustand'
import type { ReviewView } from '../../../shared/contract/review.ts'
import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { useLocale } from '../../app/state/locale.ts'
import { reporting } from '../../app/state/report-error.ts'
import { whileSaving } from '../../app/state/save-state.ts'
import { hideToast, showToast } from '../../app/state/toasts.ts'
import { useWindowReturn } from '../../app/state/use-window-return.ts'

/** A flow in an open project. */
export interface ReviewPlace {
  project: string
  flow: string
}

const useViews = create<{ views: Readonly<Record<string, ReviewView>> }>(() => ({ views: {} }))

const reading = new Map<string, Promise<void>>()

/** What was said of a flow; undefined until it has been read. Read anew when the component is shown and when the user comes back to the window; several of them share one reading. */
export function useReview({ project, flow }: ReviewPlace): ReviewView | undefined {
  const locale = useLocale((state) => state.locale)
  const read = useCallback(() => {
    const key = `${project} ${flow} ${locale}`
    if (reading.has(key)) return
    const begun = reporting(() => loadReview({ project, flow })).finally(() => reading.delete(key))
    reading.set(key, begun)
  }, [project, flow, locale])
  useEffect(read, [read])
  useWindowReturn(read)
  return useViews(({ views }) => views[`${project} ${flow}`])
}

export async function loadReview({ project, flow }: ReviewPlace): Promise<void> {
  const view = await client.review.view({ project, flow, locale: useLocale.getState().locale })
  useViews.setState(({ views }) => ({ views: { ...views, [`${project} ${flow}`]: view } }))
}

/** Makes one change and reads what it made; its result, or undefined where it failed and was reported. */
export function changeReview<Result>(place: ReviewPlace, change: () => Promise<Result>): Promise<Result | undefined> {
  // Its 元に戻す would take back this change instead of the one it speaks of.
  hideToast()
  return reporting(() =>
    whileSaving(async () => {
      const result = await change()
      await loadReview(place)
      return result
    }),
  )
}

/** Takes the last change of the review back, or carries it out again, and says which it was. */
export async function stepReview(place: ReviewPlace, direction: 'undo' | 'redo'): Promise<void> {
  const { locale } = useLocale.getState()
  const step = { ...place, locale }
  const title = await changeReview(place, async () =>
    direction === 'undo' ? (await client.review.undo(step)).undone : (await client.review.redo(step)).redone,
  )
  if (typeof title === 'string') showToast({ text: currentTranslate()(direction === 'undo' ? 'review.undone' : 'review.redone', { title }) })
}

/** Says what happened, with 元に戻す. */
export function tellReview(place: ReviewPlace, text: string): void {
  showToast({ text, action: { label: currentTranslate()('app.undo'), run: () => void stepReview(place, 'undo') } })
}
