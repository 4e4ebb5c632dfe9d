import { useCallback, useEffect } from 'react'
import { create } from 'zustand'
import type { CollectedDocument } from '../../../shared/contract/collected-documents.ts'
import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { useLocale } from '../../app/state/locale.ts'
import { reporting } from '../../app/state/report-error.ts'
import { whileSaving } from '../../app/state/save-state.ts'
import { showToast } from '../../app/state/toasts.ts'
import { useWindowReturn } from '../../app/state/use-window-return.ts'

export interface DocumentPlace {
  project: string
  procedure: string
}

export interface DocumentList {
  documents: readonly CollectedDocument[]
  undo: string | null
  redo: string | null
}

const useLists = create<{ lists: Readonly<Record<string, DocumentList>> }>(() => ({ lists: {} }))

/** What was collected for a procedure; undefined until it has been read. */
export function useDocuments({ project, procedure }: DocumentPlace): DocumentList | undefined {
  const locale = useLocale((state) => state.locale)
  const read = useCallback(() => void reporting(() => load({ project, procedure })), [project, procedure])
  useEffect(read, [read, locale])
  useWindowReturn(read)
  return useLists(({ lists }) => lists[`${project} ${procedure}`])
}

async function load({ project, procedure }: DocumentPlace): Promise<void> {
  const list = await client.collectedDocuments.list({ project, procedure, locale: useLocale.getState().locale })
  useLists.setState(({ lists }) => ({ lists: { ...lists, [`${project} ${procedure}`]: list } }))
}

/** Makes one change and reads what it made; its result, or undefined where it failed and was reported. */
export function changeDocuments<Result>(place: DocumentPlace, change: () => Promise<Result>): Promise<Result | undefined> {
  return reporting(() =>
    whileSaving(async () => {
      const result = await change()
      await load(place)
      return result
    }),
  )
}

/** Takes the last change of the register back, or carries it out again, and says which it was. */
export async function stepDocuments(place: DocumentPlace, direction: 'undo' | 'redo'): Promise<void> {
  const step = { ...place, locale: useLocale.getState().locale }
  const title = await changeDocuments(place, async () =>
    direction === 'undo' ? (await client.collectedDocuments.undo(step)).undone : (await client.collectedDocuments.redo(step)).redone,
  )
  if (typeof title === 'string') showToast({ text: currentTranslate()(direction === 'undo' ? 'review.undone' : 'review.redone', { title }) })
}
