import { useCallback, useEffect } from 'react'
import { create } from 'zustand'
import type { Issue } from '../../../shared/contract/issues.ts'
import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { useLocale } from '../../app/state/locale.ts'
import { reporting } from '../../app/state/report-error.ts'
import { whileSaving } from '../../app/state/save-state.ts'
import { showToast } from '../../app/state/toasts.ts'
import { useWindowReturn } from '../../app/state/use-window-return.ts'

/** A procedure in an open project. */
export interface IssuePlace {
  project: string
  procedure: string
}

export interface IssueList {
  issues: readonly Issue[]
  undo: string | null
  redo: string | null
}

const useLists = create<{ lists: Readonly<Record<string, IssueList>> }>(() => ({ lists: {} }))

/** The 課題 of a procedure; undefined until they have been read. */
export function useIssues({ project, procedure }: IssuePlace): IssueList | undefined {
  const locale = useLocale((state) => state.locale)
  const read = useCallback(() => void reporting(() => load({ project, procedure })), [project, procedure])
  useEffect(read, [read, locale])
  useWindowReturn(read)
  return useLists(({ lists }) => lists[`${project} ${procedure}`])
}

async function load({ project, procedure }: IssuePlace): Promise<void> {
  const list = await client.issues.list({ project, procedure, locale: useLocale.getState().locale })
  useLists.setState(({ lists }) => ({ lists: { ...lists, [`${project} ${procedure}`]: list } }))
}

/** Makes one change and reads what it made; its result, or undefined where it failed and was reported. */
export function changeIssues<Result>(place: IssuePlace, change: () => Promise<Result>): Promise<Result | undefined> {
  return reporting(() =>
    whileSaving(async () => {
      const result = await change()
      await load(place)
      return result
    }),
  )
}

/** Takes the last change of the 課題 back, or carries it out again, and says which it was. */
export async function stepIssues(place: IssuePlace, direction: 'undo' | 'redo'): Promise<void> {
  const step = { ...place, locale: useLocale.getState().locale }
  const title = await changeIssues(place, async () =>
    direction === 'undo' ? (await client.issues.undo(step)).undone : (await client.issues.redo(step)).redone,
  )
  if (typeof title === 'string') showToast({ text: currentTranslate()(direction === 'undo' ? 'review.undone' : 'review.redone', { title }) })
}

/** Says what happened, with 元に戻す. */
export function tellIssues(place: IssuePlace, text: string): void {
  showToast({ text, action: { label: currentTranslate()('app.undo'), run: () => void stepIssues(place, 'undo') } })
}
