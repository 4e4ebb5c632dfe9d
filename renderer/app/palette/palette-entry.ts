/** One line of the palette. */
export interface PaletteEntry {
  id: string
  kind: 'place' | 'step' | 'command'
  name: string
  /** Where it is, or which keys do it. */
  note: string
  run: () => void
}

/** Most lines shown per kind; typing more narrows. */
const longest = 30

/** The entries whose name or note holds every word of the query; names that begin with it come first. */
export function searchEntries(entries: readonly PaletteEntry[], query: string): PaletteEntry[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  const found = entries.filter((entry) => {
    const text = fold(`${entry.name} ${entry.note}`)
    return words.every((word) => text.includes(word))
  })
  const first = words[0] ?? ''
  const rank = (entry: PaletteEntry) => (fold(entry.name).startsWith(first) ? 0 : fold(entry.name).includes(first) ? 1 : 2)
  return (['place', 'step', 'command'] as const).flatMap((kind) =>
    found
      .filter((entry) => entry.kind === kind)
      .sort((a, b) => rank(a) - rank(b))
      .slice(0, longest),
  )
}

/** Full-width and half-width, capital and small letters, hiragana and katakana count as the same. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0x60))
}
