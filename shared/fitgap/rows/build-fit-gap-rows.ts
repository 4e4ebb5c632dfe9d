import type { Alignment, AlignmentPair } from '../../align/alignment.ts'
import type { FlowGraph } from '../../bpmn/flow-graph.ts'
import type { FunctionRequirement } from '../functions/function-requirement.ts'
import { linkFunctions, type FunctionLinks } from '../functions/link-functions.ts'
import { flowOrder, type FlowOrder } from '../order/flow-order.ts'
import type { FlowStep } from '../steps/flow-step.ts'
import { readFlowSteps } from '../steps/read-flow-steps.ts'
import { findDifferences } from './find-differences.ts'
import type { FitGapRow } from './fit-gap-row.ts'
import { findMovedPairs, type MovedPair } from './moved-pairs.ts'
import { placeTobe, type TobePlaces } from './place-tobe.ts'
import { findPrecedingSteps } from './place-town-rows.ts'
import { rowBasis } from './row-basis.ts'
import { rowKey } from './row-key.ts'
import { rowKindOf } from './row-kind.ts'
import { tobeChangeOf } from './tobe-change.ts'

export interface FitGapInput {
  asis: FlowGraph
  standard: FlowGraph
  alignment: Alignment
  /** Leave out where no list of functions exists: an empty list says that the standard has no functions. */
  functions?: readonly FunctionRequirement[]
  tobe?: FlowGraph
  /** The match of the ToBe (as `asis`) with the standard, for a ToBe that was not drawn as a copy. */
  tobeAlignment?: Alignment
}

type Draft = Omit<FitGapRow, 'number' | 'basis'>

/**
 * The rows of the Fit & Gap table, in the order of the standard flow, the town's own steps after the row of the step they follow in the town's flow.
 * Every activity of both flows stands in exactly one row, whatever the alignment leaves out; ids it names that the flows no longer have are passed over.
 * Pairs of nothing but start and end events make no row: they frame the work, they are not work. Same input, same rows.
 */
export function buildFitGapRows(input: FitGapInput): FitGapRow[] {
  const { asis, standard } = input
  const asisOrder = flowOrder(asis)
  const standardOrder = flowOrder(standard)
  const asisSteps = readFlowSteps(asis)
  const standardSteps = readFlowSteps(standard)
  const pairs = usablePairs(input.alignment, asisSteps, standardSteps, asisOrder, standardOrder)
  const moved = findMovedPairs(pairs, asisOrder, standardOrder)
  const links = linkFunctions(input.functions ?? [], standard.nodes)
  const tobe = input.tobe ? readTobe(input.tobe, asisSteps, standardSteps, input.tobeAlignment) : null

  const draft = (pair: AlignmentPair): Draft =>
    createDraft(pair, { asisSteps, standardSteps, moved: moved.get(pair), links, functionsKnown: input.functions !== undefined, tobe })
  const only = (ids: { asis?: string; standard?: string }) =>
    draft({ asis: ids.asis ? [ids.asis] : [], standard: ids.standard ? [ids.standard] : [], score: 0, evidence: [] })

  const asisPaired = new Set(pairs.flatMap((pair) => pair.asis))
  const pairOfStandard = new Map(pairs.flatMap((pair) => pair.standard.map((id) => [id, pair] as const)))
  const own = asisOrder.order.filter((id) => asisSteps.get(id)?.family === 'activity' && !asisPaired.has(id))
  const preceding = findPrecedingSteps(asisOrder, own, new Set([...own, ...asisPaired]))
  const following = new Map<string | null, string[]>()
  for (const id of own) {
    const after = preceding.get(id) ?? null
    following.set(after, [...(following.get(after) ?? []), id])
  }

  const rows: Draft[] = []
  const append = (row: Draft) => {
    const waiting: Draft[] = [row]
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      rows.push(next)
      const own = next.asis.flatMap((id) => following.get(id) ?? [])
      waiting.unshift(...own.map((id) => only({ asis: id })))
    }
  }
  for (const id of following.get(null) ?? []) append(only({ asis: id }))
  for (const id of standardOrder.order) {
    const pair = pairOfStandard.get(id)
    if (pair === undefined) {
      if (standardSteps.get(id)?.family === 'activity') append(only({ standard: id }))
    } else if (pair.standard[0] === id) {
      append(draft(pair))
    }
  }
  return rows.map((row, index) => ({ ...row, number: index + 1, basis: rowBasis(row) }))
}

/** Pairs whose ids exist, sides in flow order; an element that several pairs claim belongs to the first. */
function usablePairs(
  alignment: Alignment,
  asisSteps: Map<string, FlowStep>,
  standardSteps: Map<string, FlowStep>,
  asisOrder: FlowOrder,
  standardOrder: FlowOrder,
): AlignmentPair[] {
  const taken = new Set<string>()
  const usable = (side: string, ids: readonly string[], steps: Map<string, FlowStep>, order: FlowOrder) =>
    ids
      .filter((id) => steps.has(id) && steps.get(id)?.family !== 'gateway' && !taken.has(`${side} ${id}`))
      .sort((a, b) => (order.position.get(a) ?? 0) - (order.position.get(b) ?? 0))
  const pairs: AlignmentPair[] = []
  for (const pair of alignment.pairs) {
    const asis = usable('asis', pair.asis, asisSteps, asisOrder)
    const standard = usable('standard', pair.standard, standardSteps, standardOrder)
    const steps = [...asis.map((id) => asisSteps.get(id)), ...standard.map((id) => standardSteps.get(id))]
    const isWork = steps.some((step) => step?.type !== 'StartEvent' && step?.type !== 'EndEvent')
    if (asis.length === 0 || standard.length === 0 || !isWork) continue
    for (const id of asis) taken.add(`asis ${id}`)
    for (const id of standard) taken.add(`standard ${id}`)
    pairs.push({ ...pair, asis, standard })
  }
  return pairs
}

interface DraftFacts {
  asisSteps: Map<string, FlowStep>
  standardSteps: Map<string, FlowStep>
  moved: MovedPair | undefined
  links: FunctionLinks
  functionsKnown: boolean
  tobe: (TobePlaces & { steps: Map<string, FlowStep> }) | null
}

function createDraft(pair: AlignmentPair, facts: DraftFacts): Draft {
  const asis = pair.asis.map((id) => facts.asisSteps.get(id)).filter((step) => step !== undefined)
  const standard = pair.standard.map((id) => facts.standardSteps.get(id)).filter((step) => step !== undefined)
  const anchor = facts.moved && facts.standardSteps.get(facts.moved.anchor.standard[0] ?? '')?.name
  const order = facts.moved && anchor !== undefined ? { anchor, asis: facts.moved.asis, standard: facts.moved.standard } : null
  const isPair = asis.length > 0 && standard.length > 0
  const tobeIds = facts.tobe ? [...pair.asis, ...pair.standard].flatMap((id) => facts.tobe?.byOrigin.get(id) ?? []) : []
  const tobeSteps = [...new Set(tobeIds)].map((id) => facts.tobe?.steps.get(id)).filter((step) => step !== undefined)
  const placed = facts.tobe !== null && facts.tobe.byOrigin.size > 0
  return {
    key: rowKey(pair.asis, pair.standard),
    kind: rowKindOf(asis.length, standard.length, order !== null),
    moved: order !== null,
    asis: pair.asis,
    standard: pair.standard,
    tobe: tobeSteps.map((step) => step.id),
    asisSteps: asis,
    standardSteps: standard,
    tobeSteps,
    functions: pair.standard.flatMap((step) => (facts.links.byStep.get(step) ?? []).map((item) => ({ ...item, step }))),
    functionsKnown: facts.functionsKnown,
    ...findDifferences(asis, standard, order, pair.evidence),
    score: isPair ? pair.score : null,
    evidence: pair.evidence,
    tobeChange: placed ? tobeChangeOf(asis, standard, tobeSteps) : null,
  }
}

function readTobe(tobe: FlowGraph, asis: Map<string, FlowStep>, standard: Map<string, FlowStep>, alignment?: Alignment) {
  const places = placeTobe(tobe, flowOrder(tobe).order, new Set(asis.keys()), new Set(standard.keys()), alignment)
  return { ...places, steps: readFlowSteps(tobe) }
}
