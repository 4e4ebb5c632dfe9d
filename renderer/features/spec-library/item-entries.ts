import type { SpecItem } from '../../../shared/contract/specs.ts'

/** A row of the table of items: a path (大項目 › 中項目 › 小項目) or an item under it. */
export type ItemEntry = { heading: string; key: string } | { item: SpecItem; key: string }

/** Items in their order with a heading wherever the path changes. */
export function itemEntries(items: readonly SpecItem[], noPath: string): ItemEntry[] {
  const entries: ItemEntry[] = []
  let last: string | null = null
  for (const item of items) {
    const path = pathOf(item) || noPath
    if (path !== last) entries.push({ heading: path, key: `path ${entries.length} ${path}` })
    last = path
    entries.push({ item, key: item.id })
  }
  return entries
}

function pathOf({ large, middle }: SpecItem): string {
  return [large, middle].filter(Boolean).join(' › ')
}
