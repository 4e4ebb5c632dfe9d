import type { MessageKey, Translate } from '../i18n/translate.ts'
import type { Evidence } from './alignment.ts'
import type { BranchPurpose } from './structure/branch-roles.ts'

const keysWhereSame: Partial<Record<Evidence['kind'], MessageKey>> = {
  lane: 'align.sameLane',
  document: 'align.sameDocument',
  store: 'align.sameStore',
  concept: 'align.sameConcept',
}

const purposes: Record<BranchPurpose, MessageKey> = {
  rework: 'align.purpose.rework',
  ends: 'align.purpose.ends',
  optional: 'align.purpose.optional',
  choice: 'align.purpose.choice',
}

/** One ground of a match as a sentence in the language of `translate`; it names the words, lane, document, branch or steps it rests on. */
export function describeEvidence(evidence: Evidence, translate: Translate): string {
  const { kind, asis, standard } = evidence
  if (kind === 'type') return translate('align.type', { work: translate(workKey(asis)) })
  if (kind === 'branch') return translate('align.branch', { asis: branchText(asis, translate), standard: branchText(standard, translate) })
  if (kind === 'concept' && evidence.isOnlyRelated) return translate('align.related', { asis, standard })
  const whereSame = asis === standard ? keysWhereSame[kind] : undefined
  return translate(whereSame ?? `align.${kind}`, { asis, standard })
}

/** A branch without any text on it is named by its purpose. */
function branchText(text: string, translate: Translate): string {
  return text in purposes ? translate(purposes[text as BranchPurpose]) : text
}

function workKey(type: string): MessageKey {
  if (/Send|Throw|EndEvent/.test(type)) return 'align.work.send'
  return /Receive|Catch/.test(type) ? 'align.work.receive' : 'align.work.part'
}
