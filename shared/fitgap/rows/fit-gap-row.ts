import type { Evidence } from '../../align/alignment.ts'
import type { FunctionRequirement } from '../functions/function-requirement.ts'
import type { FlowStep } from '../steps/flow-step.ts'
import type { Difference } from './difference.ts'
import type { RowKind } from './row-kind.ts'
import type { TobeChange } from './tobe-change.ts'

/** One row of the Fit & Gap table: steps of the town, steps of the standard that do the same work, and what is known of both. Plain data. */
export interface FitGapRow {
  /** See `rowKey`. */
  key: string
  /** 1..n in table order: the anchor that stands on shapes, in sentences and on paper. */
  number: number
  kind: RowKind
  /** Out of order, also where the kind says split or merged. */
  moved: boolean
  /** Element ids in the order of their flow. */
  asis: string[]
  standard: string[]
  tobe: string[]
  asisSteps: FlowStep[]
  standardSteps: FlowStep[]
  tobeSteps: FlowStep[]
  /** Functions of the standard steps, those of the first step first; one that belongs to several steps stands once for each. */
  functions: RowFunction[]
  /** Whether a list of functions was given at all: without one, nothing is concluded from a missing function. */
  functionsKnown: boolean
  comparison: RowComparison
  difference: Difference[]
  /** Of the pair, 0..1; null where there is no pair. */
  score: number | null
  evidence: Evidence[]
  /** What the ToBe does with this work; null where no ToBe was given or none of its steps could be placed. */
  tobeChange: TobeChange | null
  /** Fingerprint of everything a judgement of this row rests on: another value means 再判定待ち. */
  basis: string
}

export interface RowFunction extends FunctionRequirement {
  /** The standard step it belongs to. */
  step: string
}

export type Agreement = 'same' | 'different' | 'unknown'

/** Where something is not drawn on one side, the two are `unknown`, never `same`. Rows with one side only are `unknown` throughout. */
export interface RowComparison {
  lane: Agreement
  method: Agreement
  document: Agreement
}
