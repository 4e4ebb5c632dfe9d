import type { FormHit } from './concept-index.ts'
import type { WritingKinship } from './writing-kinship.ts'

/** What matching asks of a lexicon: the shipped one, or the shipped one with the entries of a project on top. */
export interface WordingIndex {
  /** Every form in a normalised text, overlapping ones too, in the order of their starts. */
  findForms(text: string): FormHit[]
  /** How far two concepts mean the same, 0..1; −1 where they exclude each other (accepted, refused). */
  similarity(one: number, other: number): number
  /** How far small pieces of writing belong together. */
  kinship(): WritingKinship
  /** Whether a concept comes from the project's own lexicon. */
  isFromProject(concept: number): boolean
}
