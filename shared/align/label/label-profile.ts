import { characterClass, type CharacterClass } from '../../text/character-class.ts'
import { normaliseText, quoteSource, type NormalisedText } from '../../text/normalise-text.ts'
import { quoteWord } from '../../text/quote-word.ts'
import type { FormHit } from '../lexicon/concept-index.ts'
import type { WordingIndex } from '../lexicon/wording-index.ts'

/** A wording of the lexicon in a label. Inner wordings (転出 in 転出証明書) lie inside the span of an outer one. */
export interface LabelTerm extends FormHit {
  /** The wording as it stands in the label. */
  quote: string
  /** Number of the outer span this term lies in; terms of one span explain the same words. */
  span: number
  isInner: boolean
  /** Its concepts in one string: wordings with the same key mean the same. */
  key: string
}

/** A piece of writing that two labels may share without the lexicon knowing it. */
export interface LabelFeature {
  key: string
  start: number
  end: number
  /** How much writing it is: 1 for a word, less for a kanji and a pair of kanji. */
  size: number
  /** Number of the piece of writing outside the lexicon that it belongs to, or -1 inside a wording of the lexicon. */
  rest: number
  /** Number of the span of the lexicon it lies in, or -1. */
  span: number
}

/** What matching knows of one text (a step's name, a lane, a document, a branch). */
export interface LabelProfile {
  normalised: NormalisedText
  terms: LabelTerm[]
  spans: number
  features: LabelFeature[]
  /** Sizes of the pieces of writing that the lexicon does not know: 1 for a word, half for a single kanji. */
  rests: number[]
}

/** Takes a text apart: wordings of the lexicon, the longest first, and what is written beside them. */
export function profileLabel(source: string, index: WordingIndex): LabelProfile {
  const normalised = normaliseText(source)
  const hits = index.findForms(normalised.text)
  hits.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const outer: FormHit[] = []
  const terms: LabelTerm[] = []
  for (const hit of hits) {
    const quote = quoteWord(normalised, hit.start, hit.end) ?? quoteSource(normalised, hit.start, hit.end)
    const key = hit.concepts.toSorted((a, b) => a - b).join(',')
    const around = outer.findIndex((other) => other.start <= hit.start && hit.end <= other.end)
    if (around >= 0) {
      terms.push({ ...hit, key, quote, span: around, isInner: true })
    } else if (!outer.some((other) => hit.start < other.end && other.start < hit.end)) {
      terms.push({ ...hit, key, quote, span: outer.length, isInner: false })
      outer.push(hit)
    }
  }
  return { normalised, terms, spans: outer.length, ...findFeatures(normalised.text, outer) }
}

/** Words and kanji of a text. Runs of one script are cut where a wording of the lexicon begins or ends. */
function findFeatures(text: string, outer: readonly FormHit[]): Pick<LabelProfile, 'features' | 'rests'> {
  const features: LabelFeature[] = []
  const rests: number[] = []
  const spanAt = new Int16Array(text.length).fill(-1)
  for (const [span, { start, end }] of outer.entries()) spanAt.fill(span, start, end)
  for (let start = 0; start < text.length; ) {
    const kind = characterClass(text[start]!)
    let end = start + 1
    while (end < text.length && (characterClass(text[end]!) === kind || (kind === 'latin' && isDigit(text[end]!)))) end++
    for (let from = start; from < end; ) {
      let to = from + 1
      while (to < end && spanAt[to] === spanAt[from]) to++
      // A code such as `tr3` is a name of the modelling tool, not of the work.
      const size = kind === 'latin' && /\d$/.test(text.slice(start, end)) ? 0 : sizeOfPiece(kind, to - from)
      const span = spanAt[from]!
      let rest = -1
      if (spanAt[from] === -1 && size > 0) {
        rest = rests.length
        rests.push(size)
      }
      if (kind === 'kanji') {
        for (let k = from; k < to; k++) {
          features.push({ key: text[k]!, start: k, end: k + 1, size: 0.3, rest, span })
          const inside = k + 1 < to ? span : -1
          if (k + 1 < end) features.push({ key: text.slice(k, k + 2), start: k, end: k + 2, size: 0.7, rest, span: inside })
        }
      } else if (size > 0) {
        features.push({ key: text.slice(start, end), start, end, size: 1, rest, span })
      }
      from = to
    }
    start = end
  }
  return { features, rests }
}

function sizeOfPiece(kind: CharacterClass, length: number): number {
  if (kind === 'kanji') return Math.min(1, length / 2)
  if (kind === 'katakana') return length > 1 ? 1 : 0
  return kind === 'latin' || kind === 'digit' ? 1 : 0
}

function isDigit(character: string): boolean {
  return characterClass(character) === 'digit'
}
