import type { FlowStep } from '../prepare-flow.ts'
import type { Weights } from '../weights.ts'
import type { LabelProfile, LabelTerm } from './label-profile.ts'
import type { TermTable } from './term-table.ts'

/** A wording of each label that mean the same, or writing that both share. */
export interface Agreement {
  kind: 'concept' | 'project-lexicon' | 'words'
  asis: string
  standard: string
  /** Log-odds it adds to the pair. */
  value: number
}

export interface LabelEvidence {
  agreements: Agreement[]
  /** What wordings without a counterpart take away (≤ 0). */
  unexplained: number
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
    this.rarityOfAsis = rarityOfTerms(asis, standard, (term) => table.row(term), (term) => table.column(term), (a, b) => table.value(a, b))
    this.rarityOfStandard = rarityOfTerms(standard, asis, (term) => table.column(term), (term) => table.row(term), (a, b) => table.value(b, a))
    this.rarityOfFeature = rarityOfFeatures(asis, standard)
  }

  compare(one: LabelProfile, other: LabelProfile): LabelEvidence {
    const { concept, inner, words, unexplained } = this.weights
    const candidates: Candidate[] = []
    for (const a of one.terms) {
      const row = this.table.row(a)
      for (const b of other.terms) {
        const column = this.table.column(b)
        const likeness = this.table.value(row, column) * (a.isInner ? inner : 1) * (b.isInner ? inner : 1)
        if (likeness <= 0.15) continue
        const rarity = (this.rarityOfAsis.get(row)! + this.rarityOfStandard.get(column)!) / 2
        const kind = this.table.isFromProject(row, column) ? 'project-lexicon' : 'concept'
        candidates.push({ kind, a, b, likeness, worth: likeness * rarity })
      }
    }
    candidates.sort((x, y) => y.worth - x.worth)
    const explainedA = new Float64Array(one.spans)
    const explainedB = new Float64Array(other.spans)
    const agreements: Agreement[] = []
    for (const candidate of candidates) {
      const { kind, a, b, likeness, worth } = candidate
      if (explainedA[a.span]! > 0 || explainedB[b.span]! > 0) continue
      explainedA[a.span] = likeness
      explainedB[b.span] = likeness
      agreements.push({ kind, asis: a.quote, standard: b.quote, value: concept * worth })
    }
    let open = 0
    for (const value of explainedA) open += 1 - value
    for (const value of explainedB) open += 1 - value
    const shared = this.sharedWriting(one, other, explainedA)
    if (shared) agreements.push({ kind: 'words', asis: shared.quote, standard: shared.quote, value: words * shared.worth })
    return { agreements, unexplained: -unexplained * open }
  }

  private sharedWriting(one: LabelProfile, other: LabelProfile, explained: Float64Array): { quote: string; worth: number } | null {
    const known = new Set(other.features.map((feature) => feature.key))
    let worth = 0
    const marks = new Set<number>()
    for (const feature of one.features) {
      if (!known.has(feature.key)) continue
      const inside = one.terms.some((term) => explained[term.span]! > 0.9 && term.start <= feature.start && feature.end <= term.end)
      worth += feature.size * this.rarityOfFeature.get(feature.key)! * (inside ? 0.5 : 1)
      for (let k = feature.start; k < feature.end; k++) marks.add(k)
    }
    if (worth === 0) return null
    const pieces: string[] = []
    let previous = -2
    for (const k of [...marks].sort((a, b) => a - b)) {
      if (k === previous + 1) pieces[pieces.length - 1] += one.normalised.text[k]!
      else pieces.push(one.normalised.text[k]!)
      previous = k
    }
    return { quote: pieces.join('・'), worth }
  }
}

interface Candidate {
  kind: 'concept' | 'project-lexicon'
  a: LabelTerm
  b: LabelTerm
  likeness: number
  worth: number
}

type TermNumber = (term: LabelProfile['terms'][number]) => number

function rarityOfTerms(
  own: readonly FlowStep[], others: readonly FlowStep[], ownNumber: TermNumber, otherNumber: TermNumber,
  likeness: (own: number, other: number) => number,
): Map<number, number> {
  const rarity = new Map<number, number>()
  const otherTerms = others.map((step) => [...new Set(step.label.terms.map(otherNumber))])
  for (const step of own) {
    for (const term of step.label.terms) {
      const number = ownNumber(term)
      if (rarity.has(number)) continue
      let fitting = 0
      for (const terms of otherTerms) {
        let best = 0
        for (const other of terms) best = Math.max(best, likeness(number, other))
        fitting += best
      }
      rarity.set(number, Math.log((others.length + 1) / (Math.max(fitting, 0.5) + 0.5)))
    }
  }
  return rarity
}

function rarityOfFeatures(asis: readonly FlowStep[], standard: readonly FlowStep[]): Map<string, number> {
  const count = (steps: readonly FlowStep[]) => {
    const counts = new Map<string, number>()
    for (const step of steps) {
      for (const key of new Set(step.label.features.map((feature) => feature.key))) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    return counts
  }
  const one = count(asis)
  const other = count(standard)
  const rarity = new Map<string, number>()
  for (const [key, times] of one) {
    const others = other.get(key)
    if (others === undefined) continue
    const log = (steps: number, fitting: number) => Math.log((steps + 1) / (fitting + 0.5))
    rarity.set(key, Math.max(0, (log(asis.length, times) + log(standard.length, others)) / 2))
  }
  return rarity
}
