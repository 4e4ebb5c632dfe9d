import type { StepCondition } from '../steps/flow-step.ts'
import type { StepMethod } from '../steps/step-method.ts'

/** One thing in which the two sides of a row differ, as facts; `differenceSentence` puts them into words. */
export type Difference =
  /** `side` has no such step. */
  | { kind: 'missing'; side: 'asis' | 'standard' }
  /** Numbers of steps that do the same work. */
  | { kind: 'grouping'; asis: number; standard: number }
  /** Where each side does it, seen from the step `anchor` (its name in the standard) that keeps its place. */
  | { kind: 'order'; anchor: string; asis: 'before' | 'after'; standard: 'before' | 'after' }
  | { kind: 'method'; asis: StepMethod; standard: StepMethod }
  | { kind: 'lane'; asis: string; standard: string }
  /** Documents without a counterpart; both sides name documents. */
  | { kind: 'document'; asis: string[]; standard: string[] }
  /** One side does it only under a condition, the other (null) always. */
  | { kind: 'branch'; asis: StepCondition | null; standard: StepCondition | null }
  /** Other words for the same work; alone it is no reason for another judgement. */
  | { kind: 'wording'; asis: string; standard: string }
