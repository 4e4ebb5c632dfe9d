import { useCallback, useEffect } from 'react'
import { create } from 'zustand'
import type { LostFunctionsView } from '../../../shared/contract/lost-functions.ts'
import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { useLocale } from '../../app/state/locale.ts'
import { reporting } from '../../app/state/report-error.ts'
import { whileSaving } from '../../app/state/save-state.ts'
import { hideToast, showToast } from '../../app/state/toasts.ts'
import { useWindowReturn } from '../../app/state/use-window-return.ts'

/** A 業務 of an open project. */
export interface LostPlace {
  project: string
  area: string
}

type Write = Parameters<typeof client.lostFunctions.write>[0]
export type LostChange = Pick<Write, 'customisations' | 'lost'>

const useViews = create<{ views: Readonly<Record<string, LostFunctionsView>> }>(() => ({ views: {} }))
/** Changes are sent one after the other; what is read while others wait is already out of date. */
let queue: Promise<unknown> = Promise.resolve()
let sending = 0

/** What a 業務 loses; undefined until it has been read. */
export function useLostFunctions({ project, area }: LostPlace): LostFunctionsView | undefined {
  const locale = useLocale((state) => state.locale)
  const read = useCallback(() => void reporting(() => load({ project, area })), [project, area])
  useEffect(read, [read, locale])
  useWindowReturn(read)
  return useViews(({ views }) => views[`${project} ${area}`])
}

async function load(place: LostPlace): Promise<void> {
  const view = await client.lostFunctions.view({ ...place, locale: useLocale.getState().locale })
  if (sending <= 1) keep(place, view)
}

function keep({ project, area }: LostPlace, view: LostFunctionsView): void {
  useViews.setState(({ views }) => ({ views: { ...views, [`${project} ${area}`]: view } }))
}

/** Writes changes of both lists as one undo step; what is shown becomes `expected` at once. */
export function writeLost(place: LostPlace, change: LostChange, expected?: (view: LostFunctionsView) => LostFunctionsView): Promise<unknown> {
  const shown = useViews.getState().views[`${place.project} ${place.area}`]
  if (expected !== undefined && shown !== undefined) keep(place, expected(shown))
  return send(place, () => client.lostFunctions.write({ ...place, ...change }))
}

function send<Result>(place: LostPlace, call: () => Promise<Result>): Promise<Result | undefined> {
  hideToast()
  sending += 1
  const sent = queue.then(() =>
    reporting(() =>
      whileSaving(async () => {
        try {
          return await call()
        } finally {
          await load(place)
        }
      }),
    ).finally(() => {
      sending -= 1
    }),
  )
  queue = sent
  return sent
}

/** Takes the last change back, or carries it out again, and says which it was. */
export async function stepLost(place: LostPlace, direction: 'undo' | 'redo'): Promise<void> {
  const step = { ...place, locale: useLocale.getState().locale }
  const title = await send(place, async () => (direction === 'undo' ? (await client.lostFunctions.undo(step)).undone : (await client.lostFunctions.redo(step)).redone))
  if (typeof title === 'string') showToast({ text: currentTranslate()(direction === 'undo' ? 'review.undone' : 'review.redone', { title }) })
}

/** Says what happened, with 元に戻す. */
export function tellLost(place: LostPlace, text: string): void {
  showToast({ text, action: { label: currentTranslate()('app.undo'), run: () => void stepLost(place, 'undo') } })
}
