import type { SettledCorrections } from './correction/settle-corrections.ts'
import type { PairEvidence } from './evidence/pair-evidence.ts'
import { modelOrder } from './order/order-model.ts'
import type { Weights } from './weights.ts'

/** The evidence of all pairs of steps, by row (AsIs) and column (standard), as log-odds; matrices are row-major. */
export interface StepMatch {
  rows: number
  columns: number
  /** Evidence of the pair itself. */
  own: Float64Array
  /** Evidence of its place between the other pairs. */
  order: Float64Array
  /** Both, as the pair is judged by. */
  total: Float64Array
}

/** As good as certain: what a person has said counts this much (log-odds) where other pairs look for their place. */
const certain = 8

/** Weighs all pairs: each for itself, then by its place between the others. Pairs set by a person hold the others in place. */
export function matchSteps(evidence: PairEvidence, corrections: SettledCorrections, weights: Weights): StepMatch {
  const { asis, standard } = evidence
  const rows = asis.steps.length
  const columns = standard.steps.length
  const own = new Float64Array(rows * columns)
  const settled = new Float64Array(rows * columns)
  const groupOfAsis = new Map(corrections.groups.flatMap((group) => group.asis.map((id) => [id, group] as const)))
  const groupOfStandard = new Map(corrections.groups.flatMap((group) => group.standard.map((id) => [id, group] as const)))
  for (let i = 0; i < rows; i++) {
    const left = asis.steps[i]!.node.id
    for (let j = 0; j < columns; j++) {
      const right = standard.steps[j]!.node.id
      const at = i * columns + j
      own[at] = evidence.weigh(i, j).sum
      const group = groupOfAsis.get(left)
      const other = groupOfStandard.get(right)
      if (group && group === other) settled[at] = certain
      else if (group || other || corrections.isUnlinked(left, right)) settled[at] = -certain
      else settled[at] = own[at]!
    }
  }
  const order = modelOrder(settled, rows, columns, weights.skip, weights.repeat).evidence
  const total = new Float64Array(rows * columns)
  for (let k = 0; k < total.length; k++) {
    order[k] = weights.order * Math.min(weights.orderCeiling, Math.max(weights.orderFloor, order[k]!))
    total[k] = own[k]! + order[k]! + weights.bias
  }
  return { rows, columns, own, order, total }
}
