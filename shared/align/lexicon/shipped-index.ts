import { ConceptIndex } from './concept-index.ts'
import { lexiconModules } from './index.ts'
import { parseLexicon } from './parse-lexicon.ts'

let shipped: ConceptIndex | null = null

/** The lexicon that comes with the program, read when it is first needed and kept: it never changes while the program runs. */
export function shippedIndex(): ConceptIndex {
  shipped ??= new ConceptIndex(parseLexicon(lexiconModules))
  return shipped
}
