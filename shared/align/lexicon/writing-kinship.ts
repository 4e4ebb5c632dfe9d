import { characterClass } from '../../text/character-class.ts'

/** Log of the ratio to chance at which two pieces are taken for as good as the same. */
const fullKinship = 4

/**
 * How far two small pieces of writing belong together, learned from the lexicon: pieces that stand in the forms of the same concepts more
 * often than chance (払 and 納, 届 and 申) are kin (pointwise mutual information: Church & Hanks, 1990). So a wording that the lexicon does
 * not have still says something by its letters.
 */
export class WritingKinship {
  private readonly conceptsOf = new Map<string, number[]>()
  /** The same as a set of bits, made when first needed: pieces are compared by the hundred thousand. */
  private readonly bitsOf = new Map<string, Uint32Array>()
  private readonly concepts: number

  constructor(forms: Iterable<{ form: string; concept: number }>, concepts: number) {
    this.concepts = concepts
    const ordered = [...forms].sort((a, b) => a.concept - b.concept)
    for (const { form, concept } of ordered) {
      for (const { text } of piecesOf(form)) {
        const known = this.conceptsOf.get(text)
        if (!known) this.conceptsOf.set(text, [concept])
        else if (known.at(-1) !== concept) known.push(concept)
      }
    }
  }

  /** 0..1; 0 for a piece and itself: that is shared writing. */
  between(one: string, other: string): number {
    if (one === other) return 0
    const a = this.conceptsOf.get(one)
    const b = this.conceptsOf.get(other)
    if (!a || !b) return 0
    const shared = a.length <= b.length ? countMembers(a, this.bits(other, b)) : countMembers(b, this.bits(one, a))
    if (shared === 0) return 0
    const ratio = Math.log((shared * this.concepts) / ((a.length + 1) * (b.length + 1)))
    // Once together may be chance, twice hardly.
    return Math.min(1, Math.max(0, (ratio / fullKinship) * (shared / (shared + 1))))
  }

  private bits(piece: string, concepts: readonly number[]): Uint32Array {
    let bits = this.bitsOf.get(piece)
    if (!bits) {
      bits = new Uint32Array((this.concepts >>> 5) + 1)
      for (const concept of concepts) bits[concept >>> 5]! |= 1 << (concept & 31)
      this.bitsOf.set(piece, bits)
    }
    return bits
  }
}

/** The pieces of a text that are looked up: every kanji, and every pair of letters whose second is kana (stems of verbs, katakana words). */
export function piecesOf(text: string): { text: string; start: number }[] {
  const pieces: { text: string; start: number }[] = []
  let kind = text === '' ? 'other' : characterClass(text[0]!)
  for (let k = 0; k < text.length; k++) {
    const next = k + 1 < text.length ? characterClass(text[k + 1]!) : 'other'
    if (kind === 'kanji') pieces.push({ text: text[k]!, start: k })
    if (isJapanese(kind) && (next === 'hiragana' || next === 'katakana')) pieces.push({ text: text.slice(k, k + 2), start: k })
    kind = next
  }
  return pieces
}

function isJapanese(kind: string): boolean {
  return kind === 'kanji' || kind === 'hiragana' || kind === 'katakana'
}

function countMembers(concepts: readonly number[], bits: Uint32Array): number {
  let count = 0
  for (let k = 0; k < concepts.length; k++) count += (bits[concepts[k]! >>> 5]! >>> (concepts[k]! & 31)) & 1
  return count
}
