import { characterClass } from '../../text/character-class.ts'
import { matchSpelling, spellingPrefixes } from '../../text/match-spelling.ts'
import { normaliseText } from '../../text/normalise-text.ts'
import type { ParsedLexicon } from './parse-lexicon.ts'
import { WritingKinship } from './writing-kinship.ts'
import type { WordingIndex } from './wording-index.ts'

/** A form of the lexicon found in a text: `text[start..end)` is a wording of each of `concepts`. */
export interface FormHit {
  start: number
  end: number
  concepts: readonly number[]
}

const oneStepUp = 0.7
/** How far names written alike mean the same, and from which share of common letters on they count as alike. */
const alikeByName = 0.5
const leastAlike = 0.4

/**
 * The lexicon made searchable. Building it is linear in the forms; concept similarities are worked out when first asked for.
 */
export class ConceptIndex implements WordingIndex {
  readonly names: readonly string[]
  /** Forms by their first two letters, as one number. */
  private readonly buckets = new Map<number, ParsedLexicon['forms']>()
  private readonly edges = new Map<number, { to: number; weight: number; up: boolean; down: boolean }[]>()
  private readonly opposed = new Set<number>()
  private spellings: Map<string, number[]> | null = null
  private kin: WritingKinship | null = null
  private readonly closures = new Map<number, Map<number, number>>()

  constructor(lexicon: ParsedLexicon) {
    this.names = lexicon.names
    for (const entry of lexicon.forms) this.addForm(entry)
    for (const [narrow, broads] of lexicon.broader) {
      for (const broad of broads) {
        this.addEdge(narrow, broad, oneStepUp, true, false)
        this.addEdge(broad, narrow, oneStepUp, false, true)
      }
    }
    for (const { from, to, weight } of lexicon.related) {
      if (weight === 0) this.opposed.add(from * this.names.length + to).add(to * this.names.length + from)
      else this.relate(from, to, weight)
    }
  }

  private relate(from: number, to: number, weight: number): void {
    this.addEdge(from, to, weight, false, false)
    this.addEdge(to, from, weight, false, false)
  }

  /** Every form in a normalised text, overlapping ones too, in the order of their starts. */
  findForms(text: string): FormHit[] {
    const hits = new Map<string, FormHit & { concepts: number[] }>()
    for (let start = 0; start < text.length; start++) {
      for (const prefix of spellingPrefixes(text, start)) {
        for (const { form, concept } of this.buckets.get(bucketOf(prefix)) ?? []) {
          const reached = matchSpelling(text, start, form)
          if (reached < 0) continue
          const from = text[start] === ' ' ? start + 1 : start
          const end = text[reached - 1] === ' ' ? reached - 1 : reached
          if (end <= from) continue
          const key = `${from}-${end}`
          const known = hits.get(key)
          if (!known) hits.set(key, { start: from, end, concepts: [concept] })
          else if (!known.concepts.includes(concept)) known.concepts.push(concept)
        }
      }
    }
    return [...hits.values()]
  }

  /** How far two concepts mean the same, 0..1: 1 the same, less along `<` and `~` (two steps at most), −1 where they exclude each other. */
  similarity(one: number, other: number): number {
    if (one === other) return 1
    if (this.opposed.has(one * this.names.length + other)) return -1
    return this.closure(one).get(other) ?? 0
  }

  /** How far pieces of writing belong together by the forms of this lexicon; worked out when first asked for. */
  kinship(): WritingKinship {
    this.kin ??= new WritingKinship([...this.buckets.values()].flat(), this.names.length)
    return this.kin
  }

  isFromProject(): boolean {
    return false
  }

  private closure(concept: number): Map<number, number> {
    let reached = this.closures.get(concept)
    if (reached) return reached
    reached = new Map()
    for (const first of this.edges.get(concept) ?? []) {
      reached.set(first.to, Math.max(reached.get(first.to) ?? 0, first.weight))
      const onward = this.edges.get(first.to) ?? []
      // Brothers under one broad concept say the less about each other the larger the family is.
      const family = first.up ? 1 / (1 + Math.log2(1 + onward.filter((edge) => edge.down).length / 2)) : 1
      for (const second of onward) {
        const weight = first.weight * second.weight * (second.down ? family : 1) * (first.down && second.up ? 0.5 : 1)
        if (second.to !== concept) reached.set(second.to, Math.max(reached.get(second.to) ?? 0, weight))
      }
    }
    for (const [other, likeness] of this.namesakes(concept)) {
      reached.set(other, Math.max(reached.get(other) ?? 0, alikeByName * likeness))
    }
    this.closures.set(concept, reached)
    return reached
  }

  /** Concepts whose official names are written alike (認定請求書, 認定請求), with the share of pairs of kanji they have in common. */
  private namesakes(concept: number): Map<number, number> {
    this.spellings ??= collectSpellings(this.names)
    const own = kanjiPairs(this.names[concept]!)
    const shared = new Map<number, number>()
    for (const pair of own) {
      for (const other of this.spellings.get(pair) ?? []) if (other !== concept) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    for (const [other, count] of shared) {
      const likeness = (2 * count) / (own.length + kanjiPairs(this.names[other]!).length)
      if (likeness >= leastAlike) shared.set(other, likeness)
      else shared.delete(other)
    }
    return shared
  }

  private addForm(entry: ParsedLexicon['forms'][number]): void {
    const isPlain = isPlainJapanese(entry.form)
    const form = isPlain ? entry.form : normaliseText(entry.form).text
    if (form === '' || (form.length === 1 && characterClass(form) === 'hiragana')) return
    const plain = isPlain ? entry : { form, concept: entry.concept }
    const key = bucketOf(form)
    const bucket = this.buckets.get(key)
    if (bucket) bucket.push(plain)
    else this.buckets.set(key, [plain])
  }

  private addEdge(from: number, to: number, weight: number, up: boolean, down: boolean): void {
    const edges = this.edges.get(from)
    if (edges) edges.push({ to, weight, up, down })
    else this.edges.set(from, [{ to, weight, up, down }])
  }
}

function kanjiPairs(name: string): string[] {
  const pairs: string[] = []
  for (let k = 0; k + 1 < name.length; k++) {
    if (characterClass(name[k]!) === 'kanji' && characterClass(name[k + 1]!) === 'kanji') pairs.push(name.slice(k, k + 2))
  }
  return pairs
}

function collectSpellings(names: readonly string[]): Map<string, number[]> {
  const spellings = new Map<string, number[]>()
  for (const [concept, name] of names.entries()) {
    for (const pair of kanjiPairs(name)) {
      const known = spellings.get(pair)
      if (known) known.push(concept)
      else spellings.set(pair, [concept])
    }
  }
  return spellings
}

function bucketOf(text: string): number {
  return text.charCodeAt(0) * 0x10000 + (text.length > 1 ? text.charCodeAt(1) : 0)
}

/** Most forms are letters that normalisation leaves as they are: loading need not pay for it. A final ー and all else may change. */
function isPlainJapanese(form: string): boolean {
  for (let k = 0; k < form.length; k++) {
    const code = form.charCodeAt(k)
    const isLetter = (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fa)
    const isInnerLength = code === 0x30fc && isKatakana(form.charCodeAt(k - 1)) && isKatakana(form.charCodeAt(k + 1))
    if (!isLetter && !isInnerLength && code !== 0x3005) return false
  }
  return true
}

function isKatakana(code: number): boolean {
  return code >= 0x30a1 && code <= 0x30fa
}
