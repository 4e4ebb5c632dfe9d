import { characterClass } from '../../text/character-class.ts'
import { quoteWord } from '../../text/quote-word.ts'
import type { WritingKinship } from '../lexicon/writing-kinship.ts'
import { piecesOf } from '../lexicon/writing-kinship.ts'
import type { LabelProfile } from './label-profile.ts'

/** What the letters of two names have to do with each other: how much, and the words they stand in, the strongest first. */
export interface KinAgreement {
  worth: number
  asis: string[]
  standard: string[]
}

/** The pieces of one name: numbers in the list of the flow, the wording of the lexicon each lies in (or -1), and what each is worth. */
interface KinLabel {
  pieces: Int32Array
  spans: Int16Array
  rarity: Float64Array
  /** Per piece where it begins, to quote the word around it. */
  starts: Int16Array
  profile: LabelProfile
}

const none: string[] = []

/** Compares the letters of names of two flows by their kinship; rare pieces say more than common ones (log of steps over steps that have them). */
export class KinWriting {
  private readonly asis: KinLabel[]
  private readonly standard: KinLabel[]
  private readonly asisPieces: string[] = []
  private readonly standardPieces: string[] = []
  private readonly values: Float32Array
  /** Used by every comparison anew: there are as many as pairs of steps. */
  private readonly scratch: Float64Array

  constructor(asis: readonly LabelProfile[], standard: readonly LabelProfile[], kinship: WritingKinship) {
    this.asis = takeApart(asis, this.asisPieces)
    this.standard = takeApart(standard, this.standardPieces)
    this.values = kinship.table(this.asisPieces, this.standardPieces)
    this.scratch = new Float64Array(Math.max(0, ...this.standard.map((label) => label.pieces.length)))
  }

  /**
   * Each piece with its nearest kin in the other name, from both sides. Pieces inside wordings that agree already count `agreedPart`;
   * `agreedAsis` and `agreedStandard` hold per wording of each name how far it agrees.
   */
  compare(i: number, j: number, agreedAsis: Float64Array, agreedStandard: Float64Array, agreedPart: number, withPieces: boolean): KinAgreement {
    const one = this.asis[i]!
    const other = this.standard[j]!
    const bestOfOther = this.scratch.fill(0, 0, other.pieces.length)
    const width = this.standardPieces.length
    let worth = 0
    const found: { worth: number; asis: string; standard: string }[] = []
    for (let a = 0; a < one.pieces.length; a++) {
      const row = one.pieces[a]! * width
      const part = partOf(agreedAsis, one.spans[a]!, agreedPart)
      let best = 0
      let kin = -1
      for (let b = 0; b < other.pieces.length; b++) {
        const likeness = this.values[row + other.pieces[b]!]!
        if (likeness === 0) continue
        const value = (likeness * (one.rarity[a]! + other.rarity[b]!)) / 2
        if (value * part > best) {
          best = value * part
          kin = b
        }
        if (value <= bestOfOther[b]!) continue
        const back = value * partOf(agreedStandard, other.spans[b]!, agreedPart)
        if (back > bestOfOther[b]!) bestOfOther[b] = back
      }
      worth += best
      if (withPieces && kin >= 0) {
        found.push({ worth: best, asis: wordAround(one, a), standard: wordAround(other, kin) })
      }
    }
    for (let b = 0; b < other.pieces.length; b++) worth += bestOfOther[b]!
    if (!withPieces) return { worth: worth / 2, asis: none, standard: none }
    found.sort((x, y) => y.worth - x.worth)
    return { worth: worth / 2, asis: found.map((pair) => pair.asis), standard: found.map((pair) => pair.standard) }
  }
}

function partOf(agreed: Float64Array, span: number, agreedPart: number): number {
  return span < 0 ? 1 : 1 - agreed[span]! * (1 - agreedPart)
}

/** The wording of the lexicon that a piece lies in; outside of those the run of kanji or katakana, or the piece itself. */
function wordAround({ profile, starts, spans }: KinLabel, piece: number): string {
  const term = profile.terms.find((candidate) => !candidate.isInner && candidate.span === spans[piece])
  if (term) return term.quote
  const { text } = profile.normalised
  let from = starts[piece]!
  const kind = characterClass(text[from]!)
  let to = kind === 'hiragana' ? from + 2 : from + 1
  if (kind !== 'hiragana') {
    while (from > 0 && characterClass(text[from - 1]!) === kind) from--
    while (to < text.length && characterClass(text[to]!) === kind) to++
  }
  return quoteWord(profile.normalised, from, to) ?? ''
}

function takeApart(labels: readonly LabelProfile[], pieces: string[]): KinLabel[] {
  const numbers = new Map<string, number>()
  const counts: number[] = []
  const result = labels.map((profile) => {
    const { normalised, terms } = profile
    const found = new Map<number, number>()
    const starts: number[] = []
    for (const { text, start } of piecesOf(normalised.text)) {
      let number = numbers.get(text)
      if (number === undefined) {
        number = pieces.push(text) - 1
        numbers.set(text, number)
        counts.push(0)
      }
      if (found.has(number)) continue
      counts[number]!++
      starts.push(start)
      found.set(number, terms.find((term) => !term.isInner && term.start <= start && start < term.end)?.span ?? -1)
    }
    return {
      pieces: Int32Array.from(found.keys()),
      spans: Int16Array.from(found.values()),
      rarity: new Float64Array(found.size),
      starts: Int16Array.from(starts),
      profile,
    }
  })
  for (const { pieces: own, rarity } of result) {
    for (let k = 0; k < own.length; k++) rarity[k] = Math.log((labels.length + 1) / (counts[own[k]!]! + 0.5))
  }
  return result
}
