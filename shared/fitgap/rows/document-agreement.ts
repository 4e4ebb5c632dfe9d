import type { Evidence } from '../../align/alignment.ts'
import { wordingLikeness } from '../../align/label/wording-likeness.ts'
import type { FlowStep } from '../steps/flow-step.ts'
import type { Agreement } from './fit-gap-row.ts'

export interface DocumentComparison {
  agreement: Agreement
  asisOnly: string[]
  standardOnly: string[]
}

/** Evidence that weighs less is a coincidence of the comparison, not a statement that two documents are one. */
const tellingWeight = 0.03

/** From this likeness by the lexicon on, two names are names of one document (異動届 and 転入届; 申請書 and 通知書 are below). */
const sameWording = 0.65

/**
 * Compares the documents of both sides. Two names are one document if the match says so (evidence of kind `document`), if one contains the other,
 * if at least half of their letter pairs are common (Dice coefficient of bigrams), or if the lexicon knows them as the same. Unknown where one side draws no document:
 * flows differ in how carefully documents are drawn, so their absence proves nothing.
 */
export function compareDocuments(asis: readonly FlowStep[], standard: readonly FlowStep[], evidence: readonly Evidence[]): DocumentComparison {
  const left = namesOf(asis)
  const right = namesOf(standard)
  if (left.length === 0 || right.length === 0) return { agreement: 'unknown', asisOnly: [], standardOnly: [] }
  const same = (a: string, b: string) =>
    alike(a, b) ||
    wordingLikeness(a, b) >= sameWording ||
    evidence.some((item) => item.kind === 'document' && item.weight >= tellingWeight && item.asis.includes(a) && item.standard.includes(b))
  const asisOnly = left.filter((a) => !right.some((b) => same(a, b)))
  const standardOnly = right.filter((b) => !left.some((a) => same(a, b)))
  return { agreement: asisOnly.length + standardOnly.length === 0 ? 'same' : 'different', asisOnly, standardOnly }
}

function namesOf(steps: readonly FlowStep[]): string[] {
  return [...new Set(steps.flatMap((step) => step.documents.map((document) => document.name)))]
}

function alike(a: string, b: string): boolean {
  const left = a.normalize('NFKC').replace(/\s+/g, '')
  const right = b.normalize('NFKC').replace(/\s+/g, '')
  if (left.includes(right) || right.includes(left)) return true
  const pairs = (text: string) => Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
  const rest = pairs(right)
  const total = pairs(left).length + rest.length
  let common = 0
  for (const pair of pairs(left)) {
    const at = rest.indexOf(pair)
    if (at >= 0) {
      common += 1
      rest.splice(at, 1)
    }
  }
  return total > 0 && (2 * common) / total >= 0.5
}
