import type { LabelProfile } from './label-profile.ts'
import type { TermTable } from './term-table.ts'

/**
 * How far two short texts (lanes, documents, branches) mean the same, 0..1: twice what is agreed over all there is.
 * Wordings of the lexicon and shared writing both count; the greater of the two is taken.
 */
export function compareTexts(one: LabelProfile, other: LabelProfile, table: TermTable): number {
  if (one.normalised.text === '' || other.normalised.text === '') return 0
  if (one.normalised.text === other.normalised.text) return 1
  return Math.max(conceptLikeness(one, other, table), writingLikeness(one, other))
}

function conceptLikeness(one: LabelProfile, other: LabelProfile, table: TermTable): number {
  if (one.spans === 0 || other.spans === 0) return 0
  const bestOfOne = new Float64Array(one.spans)
  const bestOfOther = new Float64Array(other.spans)
  for (const a of one.terms) {
    const row = table.row(a)
    for (const b of other.terms) {
      const value = table.value(row, table.column(b)) * (a.isInner ? 0.7 : 1) * (b.isInner ? 0.7 : 1)
      if (value > bestOfOne[a.span]!) bestOfOne[a.span] = value
      if (value > bestOfOther[b.span]!) bestOfOther[b.span] = value
    }
  }
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0)
  return (sum(bestOfOne) + sum(bestOfOther)) / (one.spans + other.spans)
}

function writingLikeness(one: LabelProfile, other: LabelProfile): number {
  const size = (profile: LabelProfile) => profile.features.reduce((total, feature) => total + feature.size, 0)
  const whole = size(one) + size(other)
  if (whole === 0) return 0
  const keys = new Map(other.features.map((feature) => [feature.key, feature.size]))
  let shared = 0
  for (const key of new Set(one.features.map((feature) => feature.key))) shared += keys.get(key) ?? 0
  return (2 * shared) / whole
}
