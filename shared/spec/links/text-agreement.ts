import type { LabelProfile } from '../../align/label/label-profile.ts'
import type { TermTable } from '../../align/label/term-table.ts'

export interface TextAgreement {
  /** Share of what the name of the element says that the text says too, 0 to 1. */
  share: number
  /** Words of the text that agree, the longest first. */
  words: string[]
}

/** A wording of the lexicon that only has to do with another one is no agreement. */
const least = 0.6
/** Letters that the lexicon does not know count less than its wordings. */
const writing = 0.8

/**
 * How much of the (short) name of an element is said in a (longer) text, by wordings of the lexicon and by letters. Words that many elements
 * bear say little: `weightOf` gives each wording and piece of writing of the name its worth.
 */
export function agreeOnText(text: LabelProfile, name: LabelProfile, table: TermTable, weightOf: (key: string) => number): TextAgreement {
  let said = 0
  let agreed = 0
  const words = new Set<string>()
  for (const term of name.terms) {
    if (term.isInner) continue
    const weight = weightOf(term.key)
    said += weight
    let best = 0
    let quote = ''
    for (const other of text.terms) {
      const value = table.value(table.row(other), table.column(term))
      if (value > best) {
        best = value
        quote = other.quote
      }
    }
    if (best < least) continue
    agreed += weight * best
    words.add(quote)
  }
  const letters = new Map(text.features.map(({ key, start, end }) => [key, { start, end }]))
  for (const feature of name.features) {
    if (feature.rest < 0 || feature.size === 0) continue
    const weight = weightOf(feature.key) * feature.size
    said += weight
    const found = letters.get(feature.key)
    if (found === undefined) continue
    agreed += weight * writing
    if (feature.key.length > 1) words.add(feature.key)
  }
  const longest = [...words].filter((word) => ![...words].some((other) => other !== word && other.includes(word)))
  return { share: said === 0 ? 0 : agreed / said, words: longest.toSorted((one, other) => other.length - one.length) }
}
