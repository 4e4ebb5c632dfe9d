import { useCallback, useEffect } from 'react'
import { create } from 'zustand'
import type { FunctionCell } from '../../../shared/contract/function-analysis.ts'
import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { useLocale } from '../../app/state/locale.ts'
import { reporting } from '../../app/state/report-error.ts'
import { reloadOverview } from '../../app/state/session.ts'
import { whileSaving } from '../../app/state/save-state.ts'
import { hideToast, showToast } from '../../app/state/toasts.ts'
import { useWindowReturn } from '../../app/state/use-window-return.ts'

export interface FunctionView {
  cells: readonly FunctionCell[]
  undo: string | null
  redo: string | null
}

const useViews = create<{ views: Readonly<Record<string, FunctionView>> }>(() => ({ views: {} }))

/** The grids of a project; undefined until they have been read. */
export function useFunctions(project: string): FunctionView | undefined {
  const locale = useLocale((state) => state.locale)
  const read = useCallback(() => void reporting(() => load(project)), [project])
  useEffect(read, [read, locale])
  useWindowReturn(read)
  return useViews(({ views }) => views[project])
}

async function load(project: string): Promise<void> {
  const view = await client.functionAnalysis.view({ project, locale: useLocale.getState().locale })
  useViews.setState(({ views }) => ({ views: { ...views, [project]: view } }))
}

/** Makes one change and reads what it made; its result, or undefined where it failed and was reported. */
export function changeFunctions<Result>(project: string, change: () => Promise<Result>): Promise<Result | undefined> {
  // Its 元に戻す would take back this change instead of the one it speaks of.
  hideToast()
  return reporting(() =>
    whileSaving(async () => {
      const result = await change()
      await load(project)
      return result
    }),
  )
}

/** Takes the last change of the grids back, or carries it out again, and says which it was. */
export async function stepFunctions(project: string, direction: 'undo' | 'redo'): Promise<void> {
  const step = { project, locale: useLocale.getState().locale }
  const title = await changeFunctions(project, async () =>
    direction === 'undo' ? (await client.functionAnalysis.undo(step)).undone : (await client.functionAnalysis.redo(step)).redone,
  )
  await reloadOverview()
  if (typeof title === 'string') showToast({ text: currentTranslate()(direction === 'undo' ? 'review.undone' : 'review.redone', { title }) })
}
