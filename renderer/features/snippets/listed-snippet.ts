import type { SnippetItem } from '../../../shared/contract/snippets.ts'
import { commonSnippets, type SnippetGroup } from '../../../shared/snippets/common-snippets.ts'
import type { Snippet } from '../../../shared/snippets/snippet.ts'
import { foldForSearch, wordsOfQuery } from '../../../shared/text/fold-for-search.ts'

export type ListedGroup = 'own' | SnippetGroup

/** One line of the list: a 部品 of the project or a common one. */
export interface ListedSnippet extends Snippet {
  id: string
  group: ListedGroup
}

export const listedGroups = ['own', 'counter', 'review', 'answer', 'record', 'money'] as const satisfies readonly ListedGroup[]

/** The 部品 whose name, words or documents hold every word of the query; those of the project first. */
export function findSnippets(own: readonly SnippetItem[], query: string): ListedSnippet[] {
  const words = wordsOfQuery(query)
  const all: ListedSnippet[] = [...own.map((item) => ({ ...item, group: 'own' as const })), ...commonSnippets]
  return all.filter(({ name, steps }) => {
    const text = foldForSearch([name, ...steps.flatMap((step) => [step.text, step.system, step.method, ...step.inputs, ...step.outputs])].join(' '))
    return words.every((word) => text.includes(word))
  })
}
