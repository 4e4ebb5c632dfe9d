import { shippedIndex } from '../lexicon/shipped-index.ts'
import { compareTexts } from './compare-texts.ts'
import { profileLabel, type LabelProfile } from './label-profile.ts'
import { TermTable } from './term-table.ts'

const profiles = new Map<string, LabelProfile>()

/** How far two short texts (names of documents, lanes) mean the same by the shipped lexicon, 0..1; see `compareTexts`. */
export function wordingLikeness(one: string, other: string): number {
  const left = profileOf(one)
  const right = profileOf(other)
  return compareTexts(left, right, new TermTable(shippedIndex(), [left], [right]))
}

function profileOf(text: string): LabelProfile {
  const known = profiles.get(text)
  if (known) return known
  if (profiles.size > 2000) profiles.clear()
  const profile = profileLabel(text, shippedIndex())
  profiles.set(text, profile)
  return profile
}
