import type { SpecItemKind } from '../../contract/specs.ts'
import { comparableText } from './comparable-text.ts'
import { createCandidates, type SignedItem } from './find-candidates.ts'
import { likeness, signsOf, signWeights, type SignWeight, type TextSigns } from './text-likeness.ts'

/** What of a 機能 or 帳票 its identity is told by. */
export interface ItemIdentity {
  kind: SpecItemKind
  code: string
  name: string
  large: string
  middle: string
  small: string
  text: string
}

/** What a person said: these two are the same. */
export interface PersonMatch {
  kind: SpecItemKind
  beforeCode: string
  afterCode: string
}

export interface ItemPair {
  /** Indices in the two lists. */
  before: number
  after: number
  ground: 'id' | 'text' | 'person'
}

interface Known extends SignedItem {
  index: number
  code: string
  path: string
  name: TextSigns
}

/**
 * Which items of two editions are the same, each at most once. What a person said counts first. Then the pair that fits best in text, name, id
 * and place takes precedence: under the same id the texts have to be alike at all, under another id they have to be (nearly) the same.
 * So a block whose ids moved by one is renumbered, an id used for something else is one removed and one added.
 */
export function pairItems(before: readonly ItemIdentity[], after: readonly ItemIdentity[], matches: readonly PersonMatch[] = []): ItemPair[] {
  const pairs: ItemPair[] = []
  for (const kind of ['function', 'form'] as const) {
    const [olds, news] = [known(before, kind), known(after, kind)]
    const byOldCode = new Map(olds.map((item) => [item.code, item]))
    const byNewCode = new Map(news.map((item) => [item.code, item]))
    const [takenOld, takenNew] = [new Set<number>(), new Set<number>()]
    const take = (old: number, now: number, ground: ItemPair['ground']) => {
      if (takenOld.has(old) || takenNew.has(now)) return
      takenOld.add(old)
      takenNew.add(now)
      pairs.push({ before: old, after: now, ground })
    }
    for (const match of matches.filter((one) => one.kind === kind)) {
      const [old, now] = [byOldCode.get(match.beforeCode), byNewCode.get(match.afterCode)]
      if (old !== undefined && now !== undefined) take(old.index, now.index, 'person')
    }
    const weight = signWeights([...olds, ...news].map(({ text }) => text))
    const candidatesOf = createCandidates(news, weight)
    const scored = olds.flatMap((old) => {
      const same = byNewCode.get(old.code)
      const others = candidatesOf(old)
      const all = same === undefined || others.includes(same) ? others : [same, ...others]
      return all.flatMap((now) => {
        const score = scoreOf(old, now, weight)
        return score === null ? [] : [{ old, now, score }]
      })
    })
    const shift = (pair: { old: Known; now: Known }) => Math.abs(pair.old.index / Math.max(1, before.length) - pair.now.index / Math.max(1, after.length))
    scored.sort((one, other) => other.score - one.score || shift(one) - shift(other))
    for (const { old, now } of scored) take(old.index, now.index, old.code === now.code ? 'id' : 'text')
  }
  return pairs
}

/** How surely two items are the same, or null where they are not. The grounds add up; a text that is the same word for word weighs most. */
function scoreOf(old: Known, now: Known, weight: SignWeight): number | null {
  const names = likeness(old.name, now.name, weight)
  const hasTexts = old.text.text !== '' && now.text.text !== ''
  const texts = hasTexts ? likeness(old.text, now.text, weight) : names
  const isSameText = hasTexts && old.text.text === now.text.text
  const isSameId = old.code === now.code
  const isSame = isSameId
    ? texts >= 0.35 || (names >= 0.9 && texts >= 0.12) || (names >= 0.6 && texts >= 0.25)
    : (isSameText && (old.text.text.length >= 8 || names === 1)) || texts >= 0.82 || (texts >= 0.62 && names >= 0.9) || (!hasTexts && names === 1)
  if (!isSame) return null
  return texts + 0.2 * names + (isSameId ? 0.25 : 0) + (isSameText ? 0.25 : 0) + (old.path === now.path ? 0.05 : 0)
}

function known(items: readonly ItemIdentity[], kind: SpecItemKind): Known[] {
  return items.flatMap((item, index) => {
    if (item.kind !== kind) return []
    const path = comparableText([item.large, item.middle, item.small].join(' '))
    return [{ index, code: item.code, path, name: signsOf(comparableText(item.name)), text: signsOf(comparableText(item.text)) }]
  })
}
