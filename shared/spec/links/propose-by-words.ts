import { profileLabel, type LabelProfile } from '../../align/label/label-profile.ts'
import { TermTable } from '../../align/label/term-table.ts'
import type { WordingIndex } from '../../align/lexicon/wording-index.ts'
import { favourPosition } from './favour-position.ts'
import type { LinkableElement, LinkableItem, LinkProposal } from './link-candidate.ts'
import { agreeOnText, prepareName, prepareText } from './text-agreement.ts'

/** Below this nothing is proposed by words alone. */
const least = 0.45
const most = 0.9
const titleWorth = 0.6
const wholeWorth = 0.75
const bothWorth = 0.15
/** What a text says in its first characters is what it is about. */
const longestText = 400

/** What the words of name and text say under the lexicon of matching, corrected by the place in list and flow; items and elements of one kind in their order. */
export function proposeByWords(items: readonly LinkableItem[], elements: readonly LinkableElement[], index: WordingIndex): LinkProposal[] {
  const names = elements.map(({ name }) => profileLabel(name, index))
  const titles = items.map(({ name, small, middle }) => profileLabel([name, small === name ? '' : small].join(' ').trim() || middle, index))
  const texts = items.map(({ name, small, text }) => profileLabel(withoutPhrase(`${name === '' ? small : name}。${text}`).slice(0, longestText), index))
  const table = new TermTable(index, [...titles, ...texts], names)
  const worthOf = worthOfWords(names)
  const prepared = names.map((name) => prepareName(name, table, worthOf))
  const isDocument = elements[0]?.kind === 'document'
  const agreements = items.map((_, i) => {
    const [title, whole] = [prepareText(titles[i]!, table), prepareText(texts[i]!, table)]
    return prepared.map((name) => ({ title: agreeOnText(title, name, table), whole: agreeOnText(whole, name, table) }))
  })
  const scores = agreements.map((row) => row.map(({ title, whole }) => Math.max(title.share * titleWorth, whole.share * wholeWorth) + Math.min(title.share, whole.share) * bothWorth))
  const placed = isDocument ? bothWays(titles, names, index) : favourPosition(scores, items.map(({ middle, small }) => `${middle} ${small}`))
  return items.flatMap((item, i) =>
    elements.flatMap(({ flow, element }, j): LinkProposal[] => {
      const { title, whole } = agreements[i]![j]!
      const score = Math.round(belowMost(placed[i]![j]!) * 1000) / 1000
      const isByTitle = title.share >= whole.share
      const { words } = isByTitle ? title : whole
      if (score < least || words.length === 0) return []
      return [{ item: item.id, flow, element, score, ground: { kind: isByTitle ? 'name' : 'text', words: words.slice(0, 3).join('・') } }]
    }),
  )
}

/** Likenesses near the top stay apart, but words alone are never surer than `most`. */
function belowMost(likeness: number): number {
  const bend = most - 0.05
  return Math.min(most, likeness <= bend ? likeness : bend + (likeness - bend) / 4)
}

/** A form is the document of its name, however the lists are ordered: what each name says has to be said by the other (支払通知書 is no 認定通知書). */
function bothWays(titles: readonly LabelProfile[], names: readonly LabelProfile[], index: WordingIndex): number[][] {
  const all = [...titles, ...names]
  const table = new TermTable(index, all, all)
  const worthOf = worthOfWords(all)
  const share = (one: LabelProfile, other: LabelProfile) => agreeOnText(prepareText(one, table), prepareName(other, table, worthOf), table).share
  return titles.map((title) => names.map((name) => most * Math.min(share(title, name), share(name, title))))
}

/** Every requirement ends like this; it says nothing of the work. */
function withoutPhrase(text: string): string {
  return text.replace(/(?:することが)?(?:できる|行える|行う|する|管理する)こと(?=[。\s]|$)/g, '')
}

/** Words that many elements bear (確認, 申請) tell little: log of all elements over those that bear it. */
function worthOfWords(names: readonly LabelProfile[]): (key: string) => number {
  const counts = new Map<string, number>()
  for (const { terms, features } of names) {
    for (const key of new Set([...terms.map(({ key: term }) => term), ...features.map(({ key: piece }) => piece)])) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return (key) => Math.log((names.length + 1) / ((counts.get(key) ?? 1) + 0.5)) + 0.3
}
