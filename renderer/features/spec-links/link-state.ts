import type { SpecItem, SpecItemKind, SpecLinkProposal } from '../../../shared/contract/specs.ts'

/** A step or a document of a standard flow. */
export interface SpecElement {
  flow: string
  flowName: string
  element: string
  name: string
  lane: string
  kind: 'step' | 'document'
}

export type Shown = 'all' | 'unlinked' | 'proposed' | 'here'

/** The kind of element that a kind of item is linked to. */
export function targetOf(kind: SpecItemKind): SpecElement['kind'] {
  return kind === 'function' ? 'step' : 'document'
}

/** Links that count: their step is still in its diagram. */
export function livingLinks({ links }: SpecItem): SpecItem['links'] {
  return links.filter(({ isGone }) => !isGone)
}

/** Which items are listed: of one kind, by what is shown. Those of the chosen shapes are `here`: linked to one of them, or proposed for it. */
export function shownItems(
  items: readonly SpecItem[], kind: SpecItemKind, shown: Shown, chosen: { flow: string; elements: ReadonlySet<string> }, proposals: readonly SpecLinkProposal[],
): SpecItem[] {
  const own = items.filter((item) => item.kind === kind)
  if (shown === 'all') return own
  if (shown === 'unlinked') return own.filter((item) => livingLinks(item).length === 0)
  const proposed = new Set(proposals.filter((one) => shown === 'proposed' || (one.flow === chosen.flow && chosen.elements.has(one.element))).map(({ item }) => item))
  if (shown === 'proposed') return own.filter(({ id }) => proposed.has(id))
  const isHere = (item: SpecItem) => item.links.some(({ flow, element }) => flow === chosen.flow && chosen.elements.has(element))
  return own.filter((item) => isHere(item) || proposed.has(item.id))
}

/** How many items hang on each element of a flow. */
export function countsByElement(items: readonly SpecItem[], kind: SpecItemKind, flow: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) {
    if (item.kind !== kind) continue
    for (const link of item.links) if (link.flow === flow && !link.isGone) counts.set(link.element, (counts.get(link.element) ?? 0) + 1)
  }
  return counts
}
