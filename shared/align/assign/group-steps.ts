import type { PairEvidence } from '../evidence/pair-evidence.ts'
import type { StepMatch } from '../match-steps.ts'
import type { FlowStep } from '../prepare-flow.ts'
import type { Weights } from '../weights.ts'
import { assignPairs } from './assign-pairs.ts'

/** Rows and columns that belong together. */
export interface StepGroup {
  rows: number[]
  columns: number[]
}

/**
 * Chooses pairs one to one with the greatest total gain; then activities left over join the pair of their best counterpart where the gain
 * is above `join`. A group has one row or one column: many-to-many groups are only made by people.
 */
export function groupSteps(gains: Float64Array, match: StepMatch, evidence: PairEvidence, weights: Weights): StepGroup[] {
  const { rows, columns } = match
  const chosen = assignPairs(gains, rows, columns)
  const groups: StepGroup[] = []
  const groupOfRow: (StepGroup | undefined)[] = []
  const groupOfColumn: (StepGroup | undefined)[] = []
  for (let i = 0; i < rows; i++) {
    const j = chosen[i]!
    if (j < 0) continue
    const group = { rows: [i], columns: [j] }
    groups.push(group)
    groupOfRow[i] = group
    groupOfColumn[j] = group
  }
  const joins: { i: number; j: number; gain: number }[] = []
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      if ((groupOfRow[i] === undefined) === (groupOfColumn[j] === undefined)) continue
      const at = i * columns + j
      const isOpen = gains[at] !== -Infinity && evidence.asis.steps[i]!.isListed && evidence.standard.steps[j]!.isListed
      if (!isOpen) continue
      // A sub-process stands for its inner steps already: none of them stands beside it.
      const nests = groupOfRow[i]
        ? isInside(evidence.standard.steps[j]!, evidence.standard.steps[groupOfRow[i]!.columns[0]!]!)
        : isInside(evidence.asis.steps[i]!, evidence.asis.steps[groupOfColumn[j]!.rows[0]!]!)
      if (nests) continue
      const byRow = groupOfRow[i]
      const own = byRow ? match.byColumn[at]! : match.byRow[at]!
      const member = byRow ? byRow.columns[0]! : groupOfColumn[j]!.rows[0]!
      const isTwin = byRow ? saysTheSame(evidence.standard.steps[member]!, evidence.standard.steps[j]!)
        : saysTheSame(evidence.asis.steps[member]!, evidence.asis.steps[i]!)
      if (!isTwin && own < weights.join - weights.completes * 2) continue
      const { fresh, again } = byRow ? evidence.completes(member, j, i, false) : evidence.completes(member, i, j, true)
      const distance = Math.abs(member - (byRow ? j : i))
      const likeness = isTwin ? weights.twin : -weights.repeats * again
      const gain = own + weights.completes * fresh + likeness - weights.joinDistance * Math.min(4, distance - 1)
      if (gain > weights.join) joins.push({ i, j, gain })
    }
  }
  joins.sort((a, b) => b.gain - a.gain || a.i - b.i || a.j - b.j)
  for (const { i, j } of joins) {
    const byRow = groupOfRow[i]
    const byColumn = groupOfColumn[j]
    if (byRow && !byColumn && byRow.rows.length === 1) {
      byRow.columns.push(j)
      groupOfColumn[j] = byRow
    } else if (byColumn && !byRow && byColumn.columns.length === 1) {
      byColumn.rows.push(i)
      groupOfRow[i] = byColumn
    }
  }
  return groups
}

/** Steps of one flow with the same name but for a number at its end (Return documents 1, Return documents 2). */
function saysTheSame({ label: one }: FlowStep, { label: other }: FlowStep): boolean {
  const bare = (text: string) => text.replace(/[\d\s]+/g, ' ').trim()
  return bare(one.normalised.text) !== '' && bare(one.normalised.text) === bare(other.normalised.text)
}

function isInside({ node: one }: FlowStep, { node: other }: FlowStep): boolean {
  return one.subProcess === other.id || other.subProcess === one.id
}
