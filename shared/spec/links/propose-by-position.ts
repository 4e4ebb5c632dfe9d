import type { LinkableElement, LinkableItem, LinkProposal } from './link-candidate.ts'

const score = 0.4

/**
 * Lists of functions go along with the flow: an item between two settled neighbours of one 中項目 is proposed for the one step they share, or for the
 * only step that lies between theirs. `taken` holds the items that need no such guess.
 */
export function proposeByPosition(
  items: readonly LinkableItem[], elements: readonly LinkableElement[], settled: readonly { item: string; flow: string; element: string }[], taken: ReadonlySet<string>,
): LinkProposal[] {
  const places = new Map(elements.map(({ flow, element }, index) => [`${flow} ${element}`, index]))
  const ofItem = Map.groupBy(settled, ({ item }) => item)
  const placesOf = (item: LinkableItem) => (ofItem.get(item.id) ?? []).flatMap(({ flow, element }) => places.get(`${flow} ${element}`) ?? [])
  return items.flatMap((item, index): LinkProposal[] => {
    if (taken.has(item.id)) return []
    const near = (other: LinkableItem) => other.middle === item.middle && placesOf(other).length > 0
    const before = items.slice(0, index).findLast(near)
    const after = items.slice(index + 1).find(near)
    if (before === undefined || after === undefined) return []
    const from = Math.max(...placesOf(before))
    const to = Math.min(...placesOf(after))
    const place = to === from ? from : to === from + 2 ? from + 1 : -1
    const element = elements[place]
    if (element === undefined || element.flow !== elements[from]?.flow || element.flow !== elements[to]?.flow) return []
    return [{ item: item.id, flow: element.flow, element: element.element, score, ground: { kind: 'between', before: before.code, after: after.code } }]
  })
}
