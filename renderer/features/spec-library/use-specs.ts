import { useCallback, useEffect } from 'react'
import { create } from 'zustand'
import type { SpecSummary } from '../../../shared/contract/specs.ts'
import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { useLocale } from '../../app/state/locale.ts'
import { reporting } from '../../app/state/report-error.ts'
import { reloadOverview } from '../../app/state/session.ts'
import { whileSaving } from '../../app/state/save-state.ts'
import { hideToast, showToast } from '../../app/state/toasts.ts'
import { useWindowReturn } from '../../app/state/use-window-return.ts'

export interface SpecsView {
  specs: readonly SpecSummary[]
  undo: string | null
  redo: string | null
  /** Grows with every reading: whatever was read of a spec before is old then. */
  readings: number
}

const useViews = create<{ views: Readonly<Record<string, SpecsView>> }>(() => ({ views: {} }))

/** The library of a project; undefined until it has been read. */
export function useSpecs(project: string): SpecsView | undefined {
  const locale = useLocale((state) => state.locale)
  const read = useCallback(() => void reporting(() => loadSpecs(project)), [project])
  useEffect(read, [read, locale])
  useWindowReturn(read)
  return useViews(({ views }) => views[project])
}

/** Reads the library again, after whatever changed it elsewhere. */
export async function loadSpecs(project: string): Promise<void> {
  const view = await client.specs.list({ project, locale: useLocale.getState().locale })
  useViews.setState(({ views }) => ({ views: { ...views, [project]: { ...view, readings: (views[project]?.readings ?? 0) + 1 } } }))
}

/** Makes one change and reads what it made; its result, or undefined where it failed and was reported. */
export function changeSpecs<Result>(project: string, change: () => Promise<Result>): Promise<Result | undefined> {
  // Its 元に戻す would take back this change instead of the one it speaks of.
  hideToast()
  return reporting(() =>
    whileSaving(async () => {
      const result = await change()
      await loadSpecs(project)
      return result
    }),
  )
}

/** Takes the last change of the library back, or carries it out again, and says which it was. */
export async function stepSpecs(project: string, direction: 'undo' | 'redo'): Promise<void> {
  const step = { project, locale: useLocale.getState().locale }
  const title = await changeSpecs(project, async () =>
    direction === 'undo' ? (await client.specs.undo(step)).undone : (await client.specs.redo(step)).redone,
  )
  await reporting(reloadOverview)
  if (typeof title === 'string') showToast({ text: currentTranslate()(direction === 'undo' ? 'review.undone' : 'review.redone', { title }) })
}
