import type { Evidence } from '../../align/alignment.ts'
import type { FlowStep } from '../steps/flow-step.ts'
import type { Difference } from './difference.ts'
import { compareDocuments } from './document-agreement.ts'
import type { RowComparison } from './fit-gap-row.ts'
import { compareGroupLanes, compareMethods, groupCondition, groupMethod } from './group-facts.ts'

export interface OrderFact {
  anchor: string
  asis: 'before' | 'after'
  standard: 'before' | 'after'
}

/** Everything in which the two sides of a row differ, the weightiest first, and what could be compared at all. */
export function findDifferences(
  asis: readonly FlowStep[],
  standard: readonly FlowStep[],
  order: OrderFact | null,
  evidence: readonly Evidence[],
): { difference: Difference[]; comparison: RowComparison } {
  if (asis.length === 0 || standard.length === 0) {
    const side = asis.length === 0 ? 'asis' : 'standard'
    return { difference: [{ kind: 'missing', side }], comparison: { lane: 'unknown', method: 'unknown', document: 'unknown' } }
  }
  const difference: Difference[] = []
  if (order) difference.push({ kind: 'order', ...order })
  if (asis.length !== standard.length || asis.length > 1) {
    difference.push({ kind: 'grouping', asis: asis.length, standard: standard.length })
  }
  const method = compareMethods(asis, standard)
  const left = groupMethod(asis)
  const right = groupMethod(standard)
  if (method === 'different' && left && right) difference.push({ kind: 'method', asis: left.method, standard: right.method })
  const lane = compareGroupLanes(asis, standard)
  if (lane.agreement === 'different' && lane.asis !== null && lane.standard !== null) {
    difference.push({ kind: 'lane', asis: lane.asis, standard: lane.standard })
  }
  const document = compareDocuments(asis, standard, evidence)
  if (document.agreement === 'different') {
    difference.push({ kind: 'document', asis: document.asisOnly, standard: document.standardOnly })
  }
  const conditions = [groupCondition(asis), groupCondition(standard)] as const
  if ((conditions[0] === null) !== (conditions[1] === null)) {
    difference.push({ kind: 'branch', asis: conditions[0], standard: conditions[1] })
  }
  const names = [asis, standard].map((steps) => steps.map((step) => step.name).join('、')) as [string, string]
  if (plain(names[0]) !== plain(names[1])) difference.push({ kind: 'wording', asis: names[0], standard: names[1] })
  return { difference, comparison: { lane: lane.agreement, method, document: document.agreement } }
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '')
}
