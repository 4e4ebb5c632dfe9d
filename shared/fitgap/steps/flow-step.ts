import type { LaneRole } from './lane-role.ts'
import type { MethodFinding } from './step-method.ts'

/** What Fit & Gap knows of one step of a flow; plain data, so that it travels over the contract. */
export interface FlowStep {
  id: string
  /** On one line; empty where the element has no name. */
  name: string
  /** BPMN type without the prefix. */
  type: string
  family: 'activity' | 'event' | 'gateway'
  /** Name of the lane, or of the pool where several pools stand for the parties; null where nobody is drawn. */
  lane: string | null
  role: LaneRole | null
  /** null where neither type nor words tell. */
  method: MethodFinding | null
  documents: StepDocument[]
  /** Set where a branch leads around the step to what follows it. */
  condition: StepCondition | null
}

export interface StepDocument {
  name: string
  direction: 'read' | 'write'
}

export interface StepCondition {
  /** Name of the gateway. */
  question: string
  /** Label of the branch the step stands on. */
  answer: string
}
