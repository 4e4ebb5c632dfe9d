import type { SignWeight, TextSigns } from './text-likeness.ts'

export interface SignedItem {
  text: TextSigns
}

/** Of an item so many others are looked at, those with the rarest pairs of characters in common first. */
const candidatesPerItem = 12
/** Pairs of characters that more items than these hold lead to no candidates. */
const mostHolders = 60

/** Finds the items whose texts may be the one given: those that are the same first, then those that share what few others have. */
export function createCandidates<Item extends SignedItem>(items: readonly Item[], weight: SignWeight): (given: SignedItem) => Item[] {
  const bySign = grouped(items, ({ text }) => text.counts.keys())
  const byText = grouped(items, ({ text }) => (text.text === '' ? [] : [text.text]))
  return (given) => {
    const values = new Map<Item, number>()
    for (const sign of given.text.counts.keys()) {
      const holders = bySign.get(sign)
      if (holders === undefined || holders.length > mostHolders) continue
      const value = weight(sign)
      for (const item of holders) values.set(item, (values.get(item) ?? 0) + value)
    }
    for (const item of byText.get(given.text.text) ?? []) values.set(item, Number.POSITIVE_INFINITY)
    return [...values].toSorted(([, one], [, other]) => other - one).slice(0, candidatesPerItem).map(([item]) => item)
  }
}

function grouped<Item>(items: readonly Item[], keysOf: (item: Item) => Iterable<string>): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [item])
      else group.push(item)
    }
  }
  return groups
}
