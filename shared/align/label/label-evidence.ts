import type { FlowStep } from '../prepare-flow.ts'
import type { Weights } from '../weights.ts'
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
}

/** What two labels agree on: log-odds for, and how much of both is said and how much of that has a counterpart. */
export interface LabelAgreement {
  agreed: number
  said: number
  explained: number
}

/**
 * Compares step names of two flows. A wording that fits few steps of the other flow says much, one that fits many says little
 * (log of steps over fitting steps, the weight of agreement in record linkage: Fellegi & Sunter, 1969).
 */
export class LabelComparer {
  private readonly rarityOfAsis: Map<number, number>
  private readonly rarityOfStandard: Map<number, number>
  private readonly rarityOfFeature: Map<string, number>
  private readonly table: TermTable
  private readonly weights: Weights

  constructor(asis: readonly FlowStep[], standard: readonly FlowStep[], table: TermTable, weights: Weights) {
    this.table = table
    this.weights = weights
    this.rarityOfAsis = rarityOfTerms(asis, standard, table, 'asis')
    this.rarityOfStandard = rarityOfTerms(standard, asis, table, 'standard')
    this.rarityOfFeature = rarityOfFeatures(asis, standard)
  }

  /** The agreement of two labels; each ground of it is handed to `collect` where given. */
  compare(one: LabelProfile, other: LabelProfile, collect?: (agreement: Agreement) => void): LabelAgreement {
    const { concept, words } = this.weights
    const explainedOne = new Float64Array(one.spans)
    const explainedOther = new Float64Array(other.spans)
    let agreed = 0
    const { candidates, isOpposed } = this.candidates(one, other)
    for (const { kind, a, b, likeness, worth } of candidates) {
      if (explainedOne[a.span]! > 0 || explainedOther[b.span]! > 0) continue
      explainedOne[a.span] = likeness
      explainedOther[b.span] = likeness
      agreed += concept * worth
      collect?.({ kind, asis: a.quote, standard: b.quote, value: concept * worth })
    }
    const shared = this.sharedWriting(one, other, explainedOne)
    agreed += words * shared.worth
    if (collect && shared.worth > 0) {
      const quote = quoteMarked(one, shared.marks)
      collect({ kind: 'words', asis: quote, standard: quote, value: words * shared.worth })
    }
    let said = one.spans + other.spans
    for (const size of one.rests) said += size
    for (const size of other.rests) said += size
    let explained = explainedRest(one, other) + explainedRest(other, one)
    for (const likeness of explainedOne) explained += likeness
    for (const likeness of explainedOther) explained += likeness
    return { agreed: isOpposed ? agreed - this.weights.opposed : agreed, said, explained }
  }

  /** How much of each wording of `other` (and, last, of what the lexicon does not know of it) has a counterpart in `one`, 0..1 each. */
  coverage(one: LabelProfile, other: LabelProfile, otherIsStandard: boolean): Float64Array {
    const covered = new Float64Array(other.spans + 1)
    for (const theirs of other.terms) {
      for (const ours of one.terms) {
        const [a, b] = otherIsStandard ? [ours, theirs] : [theirs, ours]
        const likeness = this.table.value(this.table.row(a), this.table.column(b))
        const value = likeness * (a.isInner ? this.weights.inner : 1) * (b.isInner ? this.weights.inner : 1)
        if (value > covered[theirs.span]!) covered[theirs.span] = value
      }
    }
    covered[other.spans] = explainedRest(other, one)
    return covered
  }

  /** Pairs of wordings that mean something alike, the weightiest first. */
  private candidates(one: LabelProfile, other: LabelProfile): { candidates: Candidate[]; isOpposed: boolean } {
    const candidates: Candidate[] = []
    let isOpposed = false
    for (const a of one.terms) {
      const row = this.table.row(a)
      for (const b of other.terms) {
        const column = this.table.column(b)
        const plain = this.table.value(row, column)
        if (plain <= 0) {
          if (plain < 0 && !a.isInner && !b.isInner) isOpposed = true
          continue
        }
        const likeness = plain * (a.isInner ? this.weights.inner : 1) * (b.isInner ? this.weights.inner : 1)
        if (likeness <= 0.15) continue
        const rarity = (this.rarityOfAsis.get(row)! + this.rarityOfStandard.get(column)!) / 2
        const kind = this.table.isFromProject(row, column) ? 'project-lexicon' : 'concept'
        candidates.push({ kind, a, b, likeness, worth: likeness * rarity })
      }
    }
    if (candidates.length > 1) candidates.sort((x, y) => y.worth - x.worth)
    return { candidates, isOpposed }
  }

  private sharedWriting(one: LabelProfile, other: LabelProfile, explained: Float64Array): { worth: number; marks: Set<number> } {
    let worth = 0
    const marks = new Set<number>()
    for (const feature of one.features) {
      const rarity = this.rarityOfFeature.get(feature.key)
      if (rarity === undefined || !other.features.some((theirs) => theirs.key === feature.key)) continue
      // Where the lexicon has already said the same of these letters, the letters themselves add less.
      const isKnown = one.terms.some((term) => explained[term.span]! > 0.9 && term.start <= feature.start && feature.end <= term.end)
      worth += feature.size * rarity * (isKnown ? 0.5 : 1)
      for (let k = feature.start; k < feature.end; k++) marks.add(k)
    }
    return { worth, marks }
  }
}

interface Candidate {
  kind: 'concept' | 'project-lexicon'
  a: LabelTerm
  b: LabelTerm
  likeness: number
  worth: number
}

/** How much of the writing that the lexicon does not know stands in the other label too. */
function explainedRest(one: LabelProfile, other: LabelProfile): number {
  if (one.rests.length === 0) return 0
  const whole = new Float64Array(one.rests.length)
  const shared = new Float64Array(one.rests.length)
  for (const feature of one.features) {
    if (feature.rest < 0) continue
    whole[feature.rest]! += feature.size
    if (other.features.some((theirs) => theirs.key === feature.key)) shared[feature.rest]! += feature.size
  }
  let explained = 0
  for (const [k, size] of one.rests.entries()) if (whole[k]! > 0) explained += (size * shared[k]!) / whole[k]!
  return explained
}

function quoteMarked(profile: LabelProfile, marks: ReadonlySet<number>): string {
  const pieces: string[] = []
  let previous = -2
  for (const k of [...marks].sort((a, b) => a - b)) {
    if (k === previous + 1) pieces[pieces.length - 1] += profile.normalised.text[k]!
    else pieces.push(profile.normalised.text[k]!)
    previous = k
  }
  return pieces.join('・')
}
