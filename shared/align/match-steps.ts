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
  /** Both together. */
  total: Float64Array
  /** Against the other pairs of the AsIs step, and against its having no counterpart. */
  byRow: Float64Array
  /** Against the other pairs of the standard step, and against its having no counterpart. */
  byColumn: Float64Array
}

/** As good as certain: what a person has said counts this much (log-odds) where other pairs look for their place. */
const certain = 8

/**
 * Weighs all pairs: each for itself, then by its place between the others. How much it says against a pair that its names share little,
 * and how many steps have a counterpart at all, is learned from the two flows themselves (expectation and maximisation: first with the
 * usual values, then with those the likely pairs show). Pairs set by a person hold the others in place.
 */
export function matchSteps(evidence: PairEvidence, corrections: SettledCorrections, weights: Weights): StepMatch {
  const rows = evidence.asis.steps.length
  const columns = evidence.standard.steps.length
  const plain = new Float64Array(rows * columns)
  const said = new Float64Array(rows * columns)
  const open = new Float64Array(rows * columns)
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const at = i * columns + j
      const weight = evidence.weigh(i, j)
      plain[at] = weight.sum
      said[at] = weight.said
      open[at] = weight.said - weight.explained
    }
  }
  const settled = settledPairs(evidence, corrections)
  const own = new Float64Array(rows * columns)
  const placed = new Float64Array(rows * columns)
  let { skip, likeness } = { skip: weights.startSkip, likeness: weights.startLikeness }
  let model = null
  for (let round = 0; round <= weights.rounds; round++) {
    const against = -Math.log(1 - likeness) * weights.unexplained
    for (let k = 0; k < own.length; k++) {
      own[k] = plain[k]! - against * open[k]!
      placed[k] = Number.isNaN(settled[k]!) ? own[k]! : settled[k]!
    }
    model = modelOrder(placed, rows, columns, skip, weights.repeat)
    if (round < weights.rounds) ({ skip, likeness } = learn(model.posterior, said, open, rows, columns, weights))
  }
  const order = allowShifts(model!.evidence, rows, columns, weights)
  const total = new Float64Array(rows * columns)
  for (let k = 0; k < total.length; k++) {
    const place = order[k]!
    order[k] = place < 0 ? weights.outOfPlace * Math.max(weights.orderFloor, place) : weights.inPlace * Math.min(weights.orderCeiling, place)
    total[k] = own[k]! + order[k]! + weights.bias
  }
  const none = Math.log(skip / (1 - skip)) * weights.absence
  return { rows, columns, own, order, total, ...compete(total, rows, columns, none) }
}

/**
 * Steps often change places with their neighbours: a pair is as well placed as a pair a few steps beside it, less a little for each step.
 */
function allowShifts(evidence: Float64Array, rows: number, columns: number, weights: Weights): Float64Array {
  const result = evidence.slice()
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const at = i * columns + j
      for (let shift = 1; shift <= weights.shiftReach; shift++) {
        const less = weights.shift * shift
        if (j >= shift) result[at] = Math.max(result[at]!, evidence[at - shift]! - less)
        if (j + shift < columns) result[at] = Math.max(result[at]!, evidence[at + shift]! - less)
        if (i >= shift) result[at] = Math.max(result[at]!, evidence[at - shift * columns]! - less)
        if (i + shift < rows) result[at] = Math.max(result[at]!, evidence[at + shift * columns]! - less)
      }
    }
  }
  return result
}

/** Each pair against the other pairs of its row (and of its column), and against having no counterpart. */
function compete(total: Float64Array, rows: number, columns: number, none: number): { byRow: Float64Array; byColumn: Float64Array } {
  const byRow = new Float64Array(total.length)
  const byColumn = new Float64Array(total.length)
  const weightOf = total.map((value) => Math.exp(Math.min(value, 30)))
  const rest = Math.exp(none)
  const rowSums = new Float64Array(rows)
  const columnSums = new Float64Array(columns)
  for (let k = 0; k < total.length; k++) {
    rowSums[Math.floor(k / columns)]! += weightOf[k]!
    columnSums[k % columns]! += weightOf[k]!
  }
  for (let k = 0; k < total.length; k++) {
    byRow[k] = total[k]! - Math.log(Math.max(0, rowSums[Math.floor(k / columns)]! - weightOf[k]!) + rest)
    byColumn[k] = total[k]! - Math.log(Math.max(0, columnSums[k % columns]! - weightOf[k]!) + rest)
  }
  return { byRow, byColumn }
}

/** What the likely pairs show: the share of steps without a counterpart, and how much of what names say has a counterpart. */
function learn(
  posterior: Float64Array,
  said: Float64Array,
  open: Float64Array,
  rows: number,
  columns: number,
  weights: Weights,
): { skip: number; likeness: number } {
  let pairs = 0
  let all = 0
  let without = 0
  for (let k = 0; k < posterior.length; k++) {
    pairs += posterior[k]!
    all += posterior[k]! * said[k]!
    without += posterior[k]! * open[k]!
  }
  const strength = weights.learning * (rows + columns)
  const skip = (Math.max(0, rows + columns - 2 * pairs) + strength * weights.skip) / (rows + columns + strength)
  const said0 = (all / Math.max(pairs, 1e-9)) * strength
  const likeness = (all - without + said0 * weights.likeness) / (all + said0)
  return { skip: Math.min(0.9, Math.max(0.05, skip)), likeness: Math.min(0.95, Math.max(0.02, likeness)) }
}

/** Log-odds that people have set; not a number where they said nothing. */
function settledPairs({ asis, standard }: PairEvidence, corrections: SettledCorrections): Float64Array {
  const groupOfAsis = new Map(corrections.groups.flatMap((group) => group.asis.map((id) => [id, group] as const)))
  const groupOfStandard = new Map(corrections.groups.flatMap((group) => group.standard.map((id) => [id, group] as const)))
  const settled = new Float64Array(asis.steps.length * standard.steps.length).fill(NaN)
  for (const [i, left] of asis.steps.entries()) {
    for (const [j, right] of standard.steps.entries()) {
      const group = groupOfAsis.get(left.node.id)
      const other = groupOfStandard.get(right.node.id)
      const at = i * standard.steps.length + j
      if (group && group === other) settled[at] = certain
      else if (group || other || corrections.isUnlinked(left.node.id, right.node.id)) settled[at] = -certain
    }
  }
  return settled
}
