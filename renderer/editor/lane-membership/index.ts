import { MakeRoom } from './make-room.ts'
import { StepInOneLane } from './step-in-one-lane.ts'

/** A step lies in one lane, and lanes grow with what is in them. */
export const laneMembership = {
  __init__: ['stepInOneLane'],
  makeRoom: ['type', MakeRoom],
  stepInOneLane: ['type', StepInOneLane],
}
