import type { LabelProfile } from '../../align/label/label-profile.ts'
import type { TermTable } from '../../align/label/term-table.ts'

export interface TextAgreement {
  /** Share of what the name of the element says that the text says too, 0 to 1. */
  share: number
  /** Words of the text that agree, the longest first. */
  words: string[]
}

/** A text taken apart once, to be compared with many names. */
export interface PreparedText {
  terms: { row: number; quote: string }[]
  pieces: ReadonlySet<string>
}

/** A name taken apart once, to be compared with many texts. */
export interface PreparedName {
  terms: { column: number; worth: number }[]
  pieces: { key: string; worth: number }[]
  said: number
}

/** A wording of the lexicon that only has to do with another one is no agreement. */
const least = 0.6
/** Letters that the lexicon does not know count less than its wordings. */
const writing = 0.8

export function prepareText({ terms, features }: LabelProfile, table: TermTable): PreparedText {
  return { terms: terms.filter(isWord).map((term) => ({ row: table.row(term), quote: term.quote })), pieces: new Set(features.map(({ key }) => key)) }
}

/** @param worthOf how much a wording or a piece of writing tells one element from the others. */
export function prepareName({ terms, features }: LabelProfile, table: TermTable, worthOf: (key: string) => number): PreparedName {
  const words = terms.filter((term) => !term.isInner && isWord(term)).map((term) => ({ column: table.column(term), worth: worthOf(term.key) }))
  const pieces = features.filter(({ rest, size }) => rest >= 0 && size > 0).map(({ key, size }) => ({ key, worth: worthOf(key) * size }))
  return { terms: words, pieces, said: [...words, ...pieces].reduce((sum, { worth }) => sum + worth, 0) }
}

/** How much of the (short) name of an element is said in a (longer) text, by wordings of the lexicon and by letters. */
export function agreeOnText(text: PreparedText, name: PreparedName, table: TermTable): TextAgreement {
  let agreed = 0
  const words = new Set<string>()
  for (const { column, worth } of name.terms) {
    let best = 0
    let quote = ''
    for (const other of text.terms) {
      const value = table.value(other.row, column)
      if (value > best) {
        best = value
        quote = other.quote
      }
    }
    if (best < least) continue
    agreed += worth * best
    words.add(quote)
  }
  for (const { key, worth } of name.pieces) {
    if (!text.pieces.has(key)) continue
    agreed += worth * writing
    if (key.length > 1) words.add(key)
  }
  if (words.size === 0) return nothing
  const all = [...words]
  const longest = all.filter((word) => !all.some((other) => other !== word && other.includes(word)))
  return { share: agreed / name.said, words: longest.toSorted((one, other) => other.length - one.length) }
}

const nothing: TextAgreement = { share: 0, words: [] }

/** One letter inside another word (出 in 出力) says nothing. */
function isWord({ start, end }: { start: number; end: number }): boolean {
  return end - start > 1
}
