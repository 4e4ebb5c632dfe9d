/** Which steps of two flows do the same work. Ids are element ids of the two diagrams. */
export interface Alignment {
  /** Groups 1:1, 1:n, n:1 or n:m; no element stands in two groups. */
  pairs: AlignmentPair[]
  /** Activities without a counterpart. */
  asisOnly: string[]
  standardOnly: string[]
}

export interface AlignmentPair {
  asis: string[]
  standard: string[]
  /** 0..1; the bench reports the precision that belongs to each band. */
  score: number
  /** What the match rests on, the strongest first. A correction by a person has the single evidence `correction`. */
  evidence: Evidence[]
}

export type EvidenceKind =
  | 'words'
  | 'concept'
  | 'lane'
  | 'document'
  | 'store'
  | 'neighbours'
  | 'branch'
  | 'message'
  | 'type'
  | 'position'
  | 'project-lexicon'
  | 'correction'

/** One ground of a match; `asis` and `standard` are the very words, lane, document or neighbours it rests on. */
export interface Evidence {
  kind: EvidenceKind
  asis: string
  standard: string
  /** What the score would lose without it, 0..1. */
  weight: number
  /** Of words: they do not mean the same, they only have to do with each other. */
  isOnlyRelated?: boolean
}

/** What a person said about two elements; it wins over the machine. */
export interface Correction {
  kind: 'link' | 'unlink'
  asis: string
  standard: string
}

/** Two wordings that mean the same in this project (from corrections, or typed in by the user). */
export interface ProjectLexiconEntry {
  asis: string
  standard: string
}

export interface AlignOptions {
  corrections?: readonly Correction[]
  lexicon?: readonly ProjectLexiconEntry[]
}
