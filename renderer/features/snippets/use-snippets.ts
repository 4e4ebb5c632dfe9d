import { useEffect, useState } from 'react'
import type { SnippetItem } from '../../../shared/contract/snippets.ts'
import type { SnippetStep } from '../../../shared/snippets/snippet.ts'
import { client } from '../../api/client.ts'
import { reportError, reporting } from '../../app/state/report-error.ts'
import { whileSaving } from '../../app/state/save-state.ts'

export interface OwnSnippets {
  items: readonly SnippetItem[]
  /** Resolves to the id of the new one, undefined where it failed. */
  add: (name: string, steps: SnippetStep[]) => Promise<string | undefined>
  rename: (id: string, name: string) => Promise<void>
  remove: (id: string) => Promise<void>
  /** Takes the last change back. */
  undo: () => Promise<void>
}

/** The 部品 of the open project, and what can be done with them. */
export function useSnippets(project: string): OwnSnippets {
  const [items, setItems] = useState<readonly SnippetItem[]>([])
  useEffect(() => {
    let isShown = true
    client.snippets.list({ project }).then((list) => isShown && setItems(list), reportError)
    return () => void (isShown = false)
  }, [project])
  const change = <Result,>(work: () => Promise<Result>): Promise<Result | undefined> =>
    reporting(() =>
      whileSaving(async () => {
        const result = await work()
        setItems(await client.snippets.list({ project }))
        return result
      }),
    )
  return {
    items,
    add: async (name, steps) => (await change(() => client.snippets.add({ project, name, steps })))?.snippet,
    rename: async (id, name) => void (await change(() => client.snippets.rename({ project, snippet: id, name }))),
    remove: async (id) => void (await change(() => client.snippets.remove({ project, snippet: id }))),
    undo: async () => void (await change(() => client.snippets.undo({ project }))),
  }
}
