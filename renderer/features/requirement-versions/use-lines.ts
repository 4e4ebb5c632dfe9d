import { useCallback, useEffect } from 'react'
import { create } from 'zustand'
import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { useLocale } from '../../app/state/locale.ts'
import { reporting } from '../../app/state/report-error.ts'
import { whileSaving } from '../../app/state/save-state.ts'
import { hideToast, showToast } from '../../app/state/toasts.ts'
import { useWindowReturn } from '../../app/state/use-window-return.ts'

export type LinesView = Awaited<ReturnType<typeof client.reports.lines>>

const useViews = create<{ views: Readonly<Record<string, LinesView>> }>(() => ({ views: {} }))
/** Changes are sent one after the other, so that they arrive in the order they were made in. */
let queue: Promise<unknown> = Promise.resolve()
/** How many changes are on their way; what is read meanwhile is already out of date. */
let sending = 0

/** 非機能要件 and SLA of a project; undefined until they have been read. */
export function useLines(project: string): LinesView | undefined {
  const locale = useLocale((state) => state.locale)
  const read = useCallback(() => void reporting(() => load(project)), [project])
  useEffect(read, [read, locale])
  useWindowReturn(read)
  return useViews(({ views }) => views[project])
}

async function load(project: string): Promise<void> {
  const view = await client.reports.lines({ project, locale: useLocale.getState().locale })
  if (sending <= 1) keep(project, view)
}

function keep(project: string, view: LinesView): void {
  useViews.setState(({ views }) => ({ views: { ...views, [project]: view } }))
}

/** Makes one change: what is shown becomes `expected` at once, and then what the core made of it. Undefined where it failed and was reported. */
export function changeLines<Result>(project: string, change: () => Promise<Result>, expected?: (view: LinesView) => LinesView): Promise<Result | undefined> {
  hideToast()
  const shown = useViews.getState().views[project]
  if (expected !== undefined && shown !== undefined) keep(project, expected(shown))
  sending += 1
  const made = queue.then(() =>
    reporting(() =>
      whileSaving(async () => {
        try {
          return await change()
        } finally {
          await load(project)
        }
      }),
    ).finally(() => {
      sending -= 1
    }),
  )
  queue = made
  return made
}

/** Takes the last change of the lines back, or carries it out again, and says which it was. */
export async function stepLines(project: string, direction: 'undo' | 'redo'): Promise<void> {
  const step = { project, locale: useLocale.getState().locale }
  const title = await changeLines(project, async () => (direction === 'undo' ? (await client.reports.undo(step)).undone : (await client.reports.redo(step)).redone))
  if (typeof title === 'string') showToast({ text: currentTranslate()(direction === 'undo' ? 'review.undone' : 'review.redone', { title }) })
}
