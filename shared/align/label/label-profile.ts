import { characterClass } from '../../text/character-class.ts'
import { normaliseText, quoteSource, type NormalisedText } from '../../text/normalise-text.ts'
import type { FormHit } from '../lexicon/concept-index.ts'
import type { WordingIndex } from '../lexicon/wording-index.ts'

/** A wording of the lexicon in a label. Inner wordings (転出 in 転出証明書) lie inside the span of an outer one. */
export interface LabelTerm extends FormHit {
  /** The wording as it stands in the label. */
  quote: string
  /** Number of the outer span this term lies in; terms of one span explain the same words. */
  span: number
  isInner: boolean
}

/** A piece of writing that two labels may share without the lexicon knowing it. */
export interface LabelFeature {
  key: string
  start: number
  end: number
  /** How much writing it is: 1 for a word or a pair of kanji, less for a single kanji. */
  size: number
}

/** What matching knows of one text (a step's name, a lane, a document, a branch). */
export interface LabelProfile {
  normalised: NormalisedText
  terms: LabelTerm[]
  spans: number
  features: LabelFeature[]
}

/** Takes a text apart: wordings of the lexicon, the longest first, and what is written beside them. */
export function profileLabel(source: string, index: WordingIndex): LabelProfile {
  const normalised = normaliseText(source)
  const hits = index.findForms(normalised.text)
  hits.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const outer: FormHit[] = []
  const terms: LabelTerm[] = []
  for (const hit of hits) {
    const quote = quoteSource(normalised, hit.start, hit.end)
    const around = outer.findIndex((other) => other.start <= hit.start && hit.end <= other.end)
    if (around >= 0) {
      terms.push({ ...hit, quote, span: around, isInner: true })
    } else if (!outer.some((other) => hit.start < other.end && other.start < hit.end)) {
      terms.push({ ...hit, quote, span: outer.length, isInner: false })
      outer.push(hit)
    }
  }
  return { normalised, terms, spans: outer.length, features: findFeatures(normalised.text) }
}

function findFeatures(text: string): LabelFeature[] {
  const features: LabelFeature[] = []
  for (let start = 0; start < text.length; ) {
    const kind = characterClass(text[start]!)
    let end = start + 1
    while (end < text.length && characterClass(text[end]!) === kind) end++
    if (kind === 'kanji') {
      for (let k = start; k < end; k++) {
        features.push({ key: text[k]!, start: k, end: k + 1, size: 0.3 })
        if (k + 1 < end) features.push({ key: text.slice(k, k + 2), start: k, end: k + 2, size: 0.7 })
      }
    } else if (kind === 'katakana' && end - start > 1) {
      features.push({ key: text.slice(start, end), start, end, size: 1 })
    } else if (kind === 'latin' || kind === 'digit') {
      features.push({ key: text.slice(start, end), start, end, size: 1 })
    }
    start = end
  }
  return features
}
