import type { FlowStep } from '../prepare-flow.ts'
import type { Weights } from '../weights.ts'
import type { WritingKinship } from '../lexicon/writing-kinship.ts'
import { KinWriting } from './kin-writing.ts'
import type { LabelProfile, LabelTerm } from './label-profile.ts'
import { rarityOfFeatures, rarityOfTerms } from './rarity.ts'
import type { TermTable } from './term-table.ts'

/** A wording of each label that mean the same, or writing that both share. */
export interface Agreement {
  kind: 'concept' | 'project-lexicon' | 'words'
  asis: string
  standard: string
  /** Log-odds it adds to the pair. */
  value: number
  /** The two wordings do not mean the same, they only have to do with each other. */
  isOnlyRelated?: boolean
}

/** What two labels agree on: log-odds for, and how much of both is said and how much of that has a counterpart. */
export interface LabelAgreement {
  agreed: number
  said: number
  explained: number
}

/** Below this likeness two wordings have to do with each other, but it would be too much to say that they mean the same. */
const relatedBelow = 0.6
/** From here on the lexicon has said the same of the letters: the letters themselves add less. */
const sameMeaning = 0.9

/**
 * Compares step names of two flows. A wording that fits few steps of the other flow says much, one that fits many says little
 * (log of steps over fitting steps, the weight of agreement in record linkage: Fellegi & Sunter, 1969).
 */
export class LabelComparer {
  private readonly asis: PreparedLabel[]
  private readonly standard: PreparedLabel[]
  private readonly rarityOfFeature: Map<string, number>
  private readonly table: TermTable
  private readonly weights: Weights
  private readonly kin: KinWriting

  constructor(asis: readonly FlowStep[], standard: readonly FlowStep[], table: TermTable, kinship: WritingKinship, weights: Weights) {
    this.table = table
    this.weights = weights
    const rows = rarityOfTerms(asis, standard, table, 'asis')
    const columns = rarityOfTerms(standard, asis, table, 'standard')
    this.asis = asis.map(({ label }) => prepareLabel(label, (term) => table.row(term), rows, weights.inner))
    this.standard = standard.map(({ label }) => prepareLabel(label, (term) => table.column(term), columns, weights.inner))
    this.kin = new KinWriting(asis.map((step) => step.label), standard.map((step) => step.label), kinship)
    this.rarityOfFeature = rarityOfFeatures(asis, standard)
  }

  /** The agreement of the labels of two steps, by their numbers; each ground of it is handed to `collect` where given. */
  compare(i: number, j: number, collect?: (agreement: Agreement) => void): LabelAgreement {
    const one = this.asis[i]!
    const other = this.standard[j]!
    const { concept, words, opposed } = this.weights
    const explainedOne = new Float64Array(one.profile.spans)
    const explainedOther = new Float64Array(other.profile.spans)
    const { candidates, isOpposed } = this.findCandidates(one, other)
    let agreed = isOpposed ? -opposed : 0
    let found = 0
    for (const { a, b, likeness, worth } of candidates) {
      const ours = one.profile.terms[a]!
      const theirs = other.profile.terms[b]!
      if (explainedOne[ours.span]! > 0 || explainedOther[theirs.span]! > 0) continue
      explainedOne[ours.span] = likeness
      explainedOther[theirs.span] = likeness
      const value = concept * worth * this.weights.further ** found++
      agreed += value
      const kind = this.table.isFromProject(one.numbers[a]!, other.numbers[b]!) ? 'project-lexicon' : 'concept'
      const isOnlyRelated = likeness < relatedBelow ? { isOnlyRelated: true } : {}
      collect?.({ kind, asis: ours.quote, standard: theirs.quote, value, ...isOnlyRelated })
    }
    const shared = this.sharedWriting(one, other, explainedOne)
    agreed += words * shared
    if (collect && shared > 0) {
      const quote = quoteShared(one.profile, other)
      collect({ kind: 'words', asis: quote, standard: quote, value: words * shared })
    }
    const kin = this.kin.compare(i, j, explainedOne, explainedOther, this.weights.kinAgreed, collect !== undefined)
    if (kin.worth > 0) {
      const value = this.weights.kin * kin.worth
      agreed += value
      collect?.({ kind: 'concept', asis: quotePieces(kin.asis), standard: quotePieces(kin.standard), value, isOnlyRelated: true })
    }
    const explained = explainedRest(one, other) + explainedRest(other, one) + sum(explainedOne) + sum(explainedOther)
    return { agreed, said: one.said + other.said, explained }
  }

  /**
   * How much of each wording of one step's label (and, last, of what the lexicon does not know of it) has a counterpart in the label of a
   * step of the other flow, 0..1 each. `side` says to which flow the covered label belongs.
   */
  coverage(covered: number, by: number, side: 'asis' | 'standard'): Float64Array {
    const [target, source] = side === 'asis' ? [this.asis[covered]!, this.standard[by]!] : [this.standard[covered]!, this.asis[by]!]
    const result = new Float64Array(target.profile.spans + 1)
    for (const [t, theirs] of target.profile.terms.entries()) {
      for (let s = 0; s < source.numbers.length; s++) {
        const [row, column] = side === 'asis' ? [target.numbers[t]!, source.numbers[s]!] : [source.numbers[s]!, target.numbers[t]!]
        const value = this.table.value(row, column) * target.parts[t]! * source.parts[s]!
        if (value > result[theirs.span]!) result[theirs.span] = value
      }
    }
    result[target.profile.spans] = explainedRest(target, source)
    return result
  }

  /** Pairs of wordings that mean something alike, the weightiest first, and whether two wordings exclude each other. */
  private findCandidates(one: PreparedLabel, other: PreparedLabel): { candidates: Candidate[]; isOpposed: boolean } {
    const candidates: Candidate[] = []
    let isOpposed = false
    for (let a = 0; a < one.numbers.length; a++) {
      for (let b = 0; b < other.numbers.length; b++) {
        const plain = this.table.value(one.numbers[a]!, other.numbers[b]!)
        if (plain === 0) continue
        const part = one.parts[a]! * other.parts[b]!
        if (plain < 0 && part === 1) isOpposed = true
        const likeness = plain * part
        if (likeness <= this.weights.chance) continue
        candidates.push({ a, b, likeness, worth: (likeness * (one.rarities[a]! + other.rarities[b]!)) / 2 })
      }
    }
    if (candidates.length > 1) candidates.sort((x, y) => y.worth - x.worth)
    return { candidates, isOpposed }
  }

  private sharedWriting(one: PreparedLabel, other: PreparedLabel, explained: Float64Array): number {
    let worth = 0
    for (const feature of one.profile.features) {
      if (!other.keys.has(feature.key)) continue
      const { span } = feature
      const isKnown = span >= 0 && explained[span]! > sameMeaning
      worth += feature.size * this.rarityOfFeature.get(feature.key)! * (isKnown ? 0.5 : 1)
    }
    return worth
  }
}

/** A label with the numbers of its wordings in the table, their rarity, and the part that inner wordings count. */
interface PreparedLabel {
  profile: LabelProfile
  numbers: Int32Array
  rarities: Float64Array
  parts: Float64Array
  keys: Set<string>
  said: number
}

interface Candidate {
  a: number
  b: number
  likeness: number
  worth: number
}

function prepareLabel(
  profile: LabelProfile,
  numberOf: (term: LabelTerm) => number,
  rarity: ReadonlyMap<number, number>,
  inner: number,
): PreparedLabel {
  const numbers = Int32Array.from(profile.terms, numberOf)
  return {
    profile,
    numbers,
    rarities: Float64Array.from(numbers, (number) => rarity.get(number)!),
    parts: Float64Array.from(profile.terms, (term) => (term.isInner ? inner : 1)),
    keys: new Set(profile.features.map((feature) => feature.key)),
    said: profile.rests.reduce((sum, size) => sum + size, profile.spans),
  }
}

/** How much of the writing that the lexicon does not know stands in the other label too. */
function explainedRest({ profile }: PreparedLabel, { keys }: PreparedLabel): number {
  if (profile.rests.length === 0) return 0
  const whole = new Float64Array(profile.rests.length)
  const shared = new Float64Array(profile.rests.length)
  for (const { rest, size, key } of profile.features) {
    if (rest < 0) continue
    whole[rest]! += size
    if (keys.has(key)) shared[rest]! += size
  }
  let explained = 0
  for (let k = 0; k < whole.length; k++) if (whole[k]! > 0) explained += (profile.rests[k]! * shared[k]!) / whole[k]!
  return explained
}

function sum(values: Float64Array): number {
  let total = 0
  for (let k = 0; k < values.length; k++) total += values[k]!
  return total
}

function quotePieces(pieces: readonly string[]): string {
  const words = [...new Set(pieces)].filter((piece) => piece !== '' && !pieces.some((other) => other !== piece && other.includes(piece)))
  return words.slice(0, 3).join('・')
}

function quoteShared(profile: LabelProfile, { keys }: PreparedLabel): string {
  const marks = new Set<number>()
  for (const { key, start, end } of profile.features) {
    if (keys.has(key)) for (let k = start; k < end; k++) marks.add(k)
  }
  const pieces: string[] = []
  let previous = -2
  for (const k of [...marks].sort((a, b) => a - b)) {
    if (k === previous + 1) pieces[pieces.length - 1] += profile.normalised.text[k]!
    else pieces.push(profile.normalised.text[k]!)
    previous = k
  }
  return pieces.join('・')
}
