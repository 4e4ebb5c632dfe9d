import { createHash } from 'node:crypto'
import type { ProjectLexiconEntry } from '../../../../shared/align/alignment.ts'
import type { WordingIndex } from '../../../../shared/align/lexicon/wording-index.ts'
import type { LinkableElement, LinkableItem, LinkProposal } from '../../../../shared/spec/links/link-candidate.ts'
import { proposeByWords } from '../../../../shared/spec/links/propose-by-words.ts'

const remembered = new Map<string, readonly LinkProposal[]>()
const mostRemembered = 8

/** Proposals by words for a spec and its flows; made again only when a word of either or the lexicon has changed, never because of a link. */
export function wordsOf(items: readonly LinkableItem[], elements: readonly LinkableElement[], lexicon: readonly ProjectLexiconEntry[], index: WordingIndex): readonly LinkProposal[] {
  const key = createHash('sha256').update(JSON.stringify([items, elements, lexicon.map(({ asis, standard }) => [asis, standard])])).digest('base64')
  const known = remembered.get(key)
  const proposals = known ?? [
    ...proposeByWords(items.filter(({ kind }) => kind === 'function'), elements.filter(({ kind }) => kind === 'step'), index),
    ...proposeByWords(items.filter(({ kind }) => kind === 'form'), elements.filter(({ kind }) => kind === 'document'), index),
  ]
  remembered.delete(key)
  remembered.set(key, proposals)
  for (const oldest of remembered.keys()) {
    if (remembered.size <= mostRemembered) break
    remembered.delete(oldest)
  }
  return proposals
}
