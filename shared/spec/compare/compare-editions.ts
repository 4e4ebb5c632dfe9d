import type { SpecChange, SpecItem } from '../../contract/specs.ts'
import { wordDifference } from '../../text/word-difference.ts'
import { comparableText } from './comparable-text.ts'
import { pairItems, type ItemPair, type PersonMatch } from './pair-items.ts'

/** What of a 機能 or 帳票 is compared. */
export type ComparedItem = Omit<SpecItem, 'id' | 'links'>

/**
 * What differs between two editions, in the order of the newer one; what was removed stands behind what it stood behind before.
 * Writing alone (width, punctuation, line breaks) is no difference; a note is none either, it demands nothing.
 */
export function compareEditions(before: readonly ComparedItem[], after: readonly ComparedItem[], matches: readonly PersonMatch[] = []): SpecChange[] {
  const pairs = pairItems(before, after, matches)
  const byAfter = new Map(pairs.map((pair) => [pair.after, pair]))
  const byBefore = new Map(pairs.map((pair) => [pair.before, pair]))
  const removedBehind = new Map<number, SpecChange[]>()
  let place = { function: -1, form: -1 }
  before.forEach((item, index) => {
    const pair = byBefore.get(index)
    if (pair !== undefined) {
      place = { ...place, [item.kind]: pair.after }
      return
    }
    // Before the first form that is left, a removed one stands behind the last 機能.
    const behind = place[item.kind] >= 0 || item.kind === 'function' ? place[item.kind] : after.findLastIndex(({ kind }) => kind === 'function')
    removedBehind.set(behind, [...(removedBehind.get(behind) ?? []), removed(item)])
  })
  return [
    ...(removedBehind.get(-1) ?? []),
    ...after.flatMap((item, index) => {
      const pair = byAfter.get(index)
      const own = pair === undefined ? added(item) : paired(before[pair.before]!, item, pair)
      return [own, ...(removedBehind.get(index) ?? [])]
    }),
  ]
}

function paired(before: ComparedItem, after: ComparedItem, { ground }: ItemPair): SpecChange {
  const fields = differingFields(before, after)
  const isSameText = !fields.includes('text')
  const change = fields.includes('code') ? 'renumbered' : fields.length > 0 ? 'changed' : 'same'
  return {
    kind: after.kind,
    change,
    before: side(before),
    after: side(after),
    words: isSameText ? wordDifference(after.text, after.text) : wordDifference(before.text, after.text),
    fields,
    ground,
  }
}

/** The fields in which two items differ, in a fixed order. */
function differingFields(before: ComparedItem, after: ComparedItem): string[] {
  const path = ({ large, middle, small }: ComparedItem) => [large, middle, small].map(comparableText).join('\n')
  const types = (item: ComparedItem) => JSON.stringify(Object.entries(item.types).map((entry) => entry.map(comparableMark)).toSorted())
  const differs: Record<string, boolean> = {
    code: before.code !== after.code,
    name: comparableText(before.name) !== comparableText(after.name),
    text: comparableText(before.text) !== comparableText(after.text),
    class: before.class !== after.class || (after.class === 'unknown' && comparableMark(before.classText) !== comparableMark(after.classText)),
    path: path(before) !== path(after),
    types: types(before) !== types(after),
    effectiveOn: comparableText(before.effectiveOn) !== comparableText(after.effectiveOn),
  }
  return Object.keys(differs).filter((field) => differs[field])
}

/** In these columns a mark is all that is said. */
function comparableMark(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').replace(/〇/g, '○')
}

function added(item: ComparedItem): SpecChange {
  return { kind: item.kind, change: 'added', before: null, after: side(item), words: piece('added', item.text), fields: [], ground: 'none' }
}

function removed(item: ComparedItem): SpecChange {
  return { kind: item.kind, change: 'removed', before: side(item), after: null, words: piece('removed', item.text), fields: [], ground: 'none' }
}

function piece(kind: 'added' | 'removed', text: string): SpecChange['words'] {
  return text === '' ? [] : [{ kind, text }]
}

function side({ code, name, middle, text, class: implementationClass }: ComparedItem): NonNullable<SpecChange['after']> {
  return { code, name, middle, text, class: implementationClass }
}
