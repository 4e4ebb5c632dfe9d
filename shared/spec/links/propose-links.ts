import type { WordingIndex } from '../../align/lexicon/wording-index.ts'
import { linkFunctions } from '../../fitgap/functions/link-functions.ts'
import { proposeByPosition } from './propose-by-position.ts'
import { proposeByWords } from './propose-by-words.ts'
import type { LinkableElement, LinkableItem, LinkProposal } from './link-candidate.ts'

export interface LinkHistory {
  /** 版 of the spec before. */
  edition: string
  kind: LinkableItem['kind']
  code: string
  flow: string
  element: string
}

export interface LinkOptions {
  linked?: readonly { item: string; flow: string; element: string }[]
  history?: readonly LinkHistory[]
  /** Proposals by words, where they are known already: they are the dear part, and links do not change them. */
  byWords?: readonly LinkProposal[]
}

/** At most so many proposals per item: more is no help to whoever decides. */
const mostPerItem = 3

/**
 * Which steps a 機能 belongs to and which data objects a 帳票 is, best first per item: by the list's own column 対応手順 (1), by what was linked
 * in the edition before (0.95), by the words of the name and of the text under the lexicon of matching (up to 0.9), and between two linked
 * neighbours by position (0.4). A 機能 goes to steps, a 帳票 to documents, never otherwise. What is linked already is left out. Nothing is linked by this.
 */
export function proposeLinks(
  items: readonly LinkableItem[], elements: readonly LinkableElement[], index: WordingIndex, options: LinkOptions = {},
): LinkProposal[] {
  const linked = options.linked ?? []
  const isLinked = new Set(linked.map(({ item, flow, element }) => `${item} ${flow} ${element}`))
  const result: LinkProposal[] = []
  for (const [kind, target] of [['function', 'step'], ['form', 'document']] as const) {
    const ownItems = items.filter((item) => item.kind === kind)
    const ownElements = elements.filter((element) => element.kind === target)
    if (ownItems.length === 0 || ownElements.length === 0) continue
    const sure = [...proposeByList(ownItems, ownElements), ...proposeByHistory(ownItems, ownElements, options.history ?? [])]
    const own = new Set(ownItems.map(({ id }) => id))
    const byWords = options.byWords?.filter(({ item }) => own.has(item)) ?? proposeByWords(ownItems, ownElements, index)
    const best = bestPerPair([...sure, ...byWords])
    const ofItem = Map.groupBy(best, ({ item }) => item)
    const chosen = ownItems.flatMap(({ id }) => chooseFew(ofItem.get(id) ?? []))
    const settled = [...linked.filter(({ item }) => ownItems.some(({ id }) => id === item)), ...chosen.filter(({ score }) => score >= 0.7)]
    const between = kind === 'function' ? proposeByPosition(ownItems, ownElements, settled, new Set([...chosen.map(({ item }) => item), ...linked.map(({ item }) => item)])) : []
    result.push(...[...chosen, ...between].filter(({ item, flow, element }) => !isLinked.has(`${item} ${flow} ${element}`)))
  }
  return result
}

function proposeByList(items: readonly LinkableItem[], elements: readonly LinkableElement[]): LinkProposal[] {
  const named = items.filter(({ steps }) => steps.length > 0)
  const byKey = new Map(elements.map((element) => [element.element, element]))
  const requirements = named.map((item) => ({
    id: item.id, large: '', middle: item.middle, small: item.small, requirement: item.text, implementationClass: 'unknown' as const, steps: [...item.steps],
  }))
  const { byStep } = linkFunctions(requirements, elements.map(({ element, name }) => ({ id: element, name })))
  return [...byStep].flatMap(([id, found]) => {
    const element = byKey.get(id)
    return element === undefined
      ? []
      : found.map((item): LinkProposal => ({ item: item.id, flow: element.flow, element: id, score: 1, ground: { kind: 'list', step: element.name } }))
  })
}

function proposeByHistory(items: readonly LinkableItem[], elements: readonly LinkableElement[], history: readonly LinkHistory[]): LinkProposal[] {
  const byCode = new Map(items.map((item) => [`${item.kind} ${item.code}`, item.id]))
  const isThere = new Set(elements.map(({ flow, element }) => `${flow} ${element}`))
  return history.flatMap(({ edition, kind, code, flow, element }): LinkProposal[] => {
    const item = byCode.get(`${kind} ${code}`)
    if (item === undefined || !isThere.has(`${flow} ${element}`)) return []
    return [{ item, flow, element, score: 0.95, ground: { kind: 'edition', edition, code } }]
  })
}

function bestPerPair(all: readonly LinkProposal[]): LinkProposal[] {
  const best = new Map<string, LinkProposal>()
  for (const proposal of all) {
    const key = `${proposal.item} ${proposal.flow} ${proposal.element}`
    if ((best.get(key)?.score ?? 0) < proposal.score) best.set(key, proposal)
  }
  return [...best.values()]
}

/** What the list or the edition before says stands alone; of likenesses those near the best. */
function chooseFew(proposals: readonly LinkProposal[]): LinkProposal[] {
  const ordered = proposals.toSorted((one, other) => other.score - one.score)
  const told = ordered.filter(({ ground }) => ground.kind === 'list' || ground.kind === 'edition')
  if (told.length > 0) return told
  const top = ordered[0]?.score ?? 0
  return ordered.filter(({ score }) => score >= top - 0.12).slice(0, mostPerItem)
}
