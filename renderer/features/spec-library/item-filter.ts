import type { SpecItem, SpecItemKind } from '../../../shared/contract/specs.ts'

export interface ItemFilter {
  kind: SpecItemKind
  words: string
  /** '' for every one. */
  class: SpecItem['class'] | ''
  middle: string
  isUnlinkedOnly: boolean
}

export const everything: Omit<ItemFilter, 'kind'> = { words: '', class: '', middle: '', isUnlinkedOnly: false }

/** The items that fit. Words are looked for in id, name, headings and text, however they are written (width, case); all of them must be there. */
export function filterItems(items: readonly SpecItem[], filter: ItemFilter): SpecItem[] {
  const words = plain(filter.words).split(/\s+/).filter(Boolean)
  return items.filter(
    (item) =>
      item.kind === filter.kind &&
      (filter.class === '' || item.class === filter.class) &&
      (filter.middle === '' || item.middle === filter.middle) &&
      (!filter.isUnlinkedOnly || item.links.every(({ isGone }) => isGone)) &&
      (words.length === 0 || has(item, words)),
  )
}

function has(item: SpecItem, words: readonly string[]): boolean {
  const text = plain([item.code, item.name, item.large, item.middle, item.small, item.text, item.note].join('\n'))
  return words.every((word) => text.includes(word))
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
