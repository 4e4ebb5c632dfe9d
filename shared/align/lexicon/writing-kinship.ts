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
    return this.table([one], [other])[0]!
  }

  /** The kinship of each of `rows` with each of `columns`, row-major. Costs as much as the concepts that pieces of both sides share. */
  table(rows: readonly string[], columns: readonly string[]): Float32Array {
    const columnsOf = new Map<number, number[]>()
    for (const [c, piece] of columns.entries()) {
      for (const concept of this.conceptsOf.get(piece) ?? []) {
        const known = columnsOf.get(concept)
        if (known) known.push(c)
        else columnsOf.set(concept, [c])
      }
    }
    const sizes = columns.map((piece) => this.conceptsOf.get(piece)?.length ?? 0)
    const values = new Float32Array(rows.length * columns.length)
    const shared = new Int32Array(columns.length)
    for (const [r, piece] of rows.entries()) {
      const concepts = this.conceptsOf.get(piece) ?? []
      shared.fill(0)
      for (const concept of concepts) for (const c of columnsOf.get(concept) ?? []) shared[c]!++
      for (let c = 0; c < columns.length; c++) {
        if (shared[c]! > 0 && columns[c] !== piece) values[r * columns.length + c] = this.weigh(shared[c]!, concepts.length, sizes[c]!)
      }
    }
    return values
  }

  /** Pointwise mutual information of two pieces in 0..1; once together may be chance, twice hardly. */
  private weigh(shared: number, one: number, other: number): number {
    const ratio = Math.log((shared * this.concepts) / ((one + 1) * (other + 1)))
    return Math.min(1, Math.max(0, (ratio / fullKinship) * (shared / (shared + 1))))
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
