import { useCallback, useEffect } from 'react'
import { create } from 'zustand'
import type { Locale } from '../../../shared/i18n/translate.ts'
import { currentTranslate } from '../i18n/use-translate.ts'
import { useLocale } from './locale.ts'
import { reporting } from './report-error.ts'
import { whileSaving } from './save-state.ts'
import { hideToast, showToast } from './toasts.ts'
import { useWindowReturn } from './use-window-return.ts'

/** What a view is of: an open project, or one 業務 of it. */
export interface ViewPlace {
  project: string
  area?: string
}

export interface ServedViews<Place extends ViewPlace, View> {
  /** What is shown of a place; undefined until it has been read. It is read again when the window comes back and in another language. */
  use(place: Place): View | undefined
  /**
   * Makes one change: what is shown becomes `expected` at once, and then what the core made of it. Its result, or undefined where it failed and
   * was reported; then everything is read again.
   */
  change<Result>(place: Place, change: () => Promise<Result>, expected?: (view: NonNullable<View>) => View): Promise<Result | undefined>
  /** Takes the last change back, or carries it out again, by what `take` calls, and says which it was. */
  step(place: Place, direction: 'undo' | 'redo', take: (step: Place & { locale: Locale }) => Promise<string | null>): Promise<void>
}

/** Views that the core makes and every change makes anew, such as the packages of a 業務. `read` asks the core for one. */
export function serveViews<Place extends ViewPlace, View>(read: (place: Place, locale: Locale) => Promise<View>): ServedViews<Place, View> {
  const useViews = create<{ views: Readonly<Record<string, View>> }>(() => ({ views: {} }))
  /** Changes are sent one after the other, so that they arrive in the order they were made in. */
  let queue: Promise<unknown> = Promise.resolve()
  /** How many changes are on their way; what is read meanwhile is already out of date. */
  let sending = 0
  const keep = (place: Place, view: View) => useViews.setState(({ views }) => ({ views: { ...views, [keyOf(place)]: view } }))
  const load = async (place: Place) => {
    const view = await read(place, useLocale.getState().locale)
    if (sending <= 1) keep(place, view)
  }
  const change = <Result>(place: Place, make: () => Promise<Result>, expected?: (view: NonNullable<View>) => View): Promise<Result | undefined> => {
    hideToast()
    const shown = useViews.getState().views[keyOf(place)]
    if (expected !== undefined && shown !== undefined && shown !== null) keep(place, expected(shown))
    sending += 1
    const made = queue.then(() =>
      reporting(() =>
        whileSaving(async () => {
          try {
            return await make()
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
  return {
    use({ project, area }) {
      const locale = useLocale((state) => state.locale)
      const readAgain = useCallback(() => void reporting(() => load({ project, area } as Place)), [project, area])
      useEffect(readAgain, [readAgain, locale])
      useWindowReturn(readAgain)
      return useViews(({ views }) => views[keyOf({ project, area })])
    },
    change,
    async step(place, direction, take) {
      const title = await change(place, () => take({ ...place, locale: useLocale.getState().locale }))
      if (typeof title === 'string') showToast({ text: currentTranslate()(direction === 'undo' ? 'review.undone' : 'review.redone', { title }) })
    },
  }
}

function keyOf({ project, area }: ViewPlace): string {
  return `${project} ${area ?? ''}`
}
