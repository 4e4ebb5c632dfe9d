import type { MessageKey, Translate } from '../i18n/translate.ts'
import type { Evidence } from './alignment.ts'

const keysWhereSame: Partial<Record<Evidence['kind'], MessageKey>> = {
  lane: 'align.sameLane',
  document: 'align.sameDocument',
  store: 'align.sameStore',
  concept: 'align.sameConcept',
}

/** One ground of a match as a sentence in the language of `translate`; it names the words, lane, document, branch or steps it rests on. */
export function describeEvidence(evidence: Evidence, translate: Translate): string {
  const { kind, asis, standard } = evidence
  const whereSame = asis === standard ? keysWhereSame[kind] : undefined
  return translate(whereSame ?? `align.${kind}`, { asis, standard })
}
