import { foldForSearch, wordsOfQuery } from '../../../shared/text/fold-for-search.ts'

/** One line of the palette. */
export interface PaletteEntry {
  id: string
  kind: 'place' | 'hit' | 'command'
  name: string
  /** Where it is, or which keys do it. */
  note: string
  run: () => void
}

/** Most lines shown per kind; typing more narrows. */
const longest = 30

/** The entries whose name or note holds every word of the query; names that begin with it come first. */
export function searchEntries(entries: readonly PaletteEntry[], query: string): PaletteEntry[] {
  const words = wordsOfQuery(query)
  const found = entries.filter((entry) => {
    const text = foldForSearch(`${entry.name} ${entry.note}`)
    return words.every((word) => text.includes(word))
  })
  const first = words[0] ?? ''
  const rank = (entry: PaletteEntry) => (foldForSearch(entry.name).startsWith(first) ? 0 : foldForSearch(entry.name).includes(first) ? 1 : 2)
  return (['place', 'hit', 'command'] as const).flatMap((kind) =>
    found
      .filter((entry) => entry.kind === kind)
      .sort((a, b) => rank(a) - rank(b))
      .slice(0, longest),
  )
}
