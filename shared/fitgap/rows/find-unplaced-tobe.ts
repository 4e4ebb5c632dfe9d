import { flowOrder } from '../order/flow-order.ts'
import type { FlowStep } from '../steps/flow-step.ts'
import { readFlowSteps } from '../steps/read-flow-steps.ts'
import type { FitGapInput } from './build-fit-gap-rows.ts'
import { placeTobe } from './place-tobe.ts'

/** The activities of the ToBe that go back to neither AsIs nor standard, in reading order: they belong to no row and are told apart. Empty without a ToBe. */
export function findUnplacedTobe(input: FitGapInput): FlowStep[] {
  if (input.tobe === undefined) return []
  const ids = (graph: FitGapInput['asis']) => new Set(graph.nodes.map((node) => node.id))
  const { unplaced } = placeTobe(input.tobe, flowOrder(input.tobe).order, ids(input.asis), ids(input.standard), input.tobeAlignment)
  const steps = readFlowSteps(input.tobe)
  return unplaced.map((id) => steps.get(id)).filter((step) => step !== undefined)
}
