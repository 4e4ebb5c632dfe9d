import type { FlowGraph } from '../bpmn/flow-graph.ts'
import type { AlignOptions, Alignment } from './alignment.ts'
import { groupSteps } from './assign/group-steps.ts'
import { settleCorrections } from './correction/settle-corrections.ts'
import { PairEvidence } from './evidence/pair-evidence.ts'
import { ProjectIndex } from './lexicon/project-index.ts'
import { shippedIndex } from './lexicon/shipped-index.ts'
import type { WordingIndex } from './lexicon/wording-index.ts'
import { matchSteps, type StepMatch } from './match-steps.ts'
import { prepareFlow, type PreparedFlow } from './prepare-flow.ts'
import { buildAlignment } from './result/build-alignment.ts'
import { englishWeights, weights, type Weights } from './weights.ts'

/**
 * Finds which steps of two flows do the same work. The flows share no ids. Every activity of every pool and sub-process stands exactly once:
 * in one pair or in one Only list; events that carry work (messages sent or awaited) may stand in pairs. The same input always gives the
 * same output; corrections win over the machine, and the rest arranges itself around them.
 */
export function alignFlows(asis: FlowGraph, standard: FlowGraph, options: AlignOptions = {}): Alignment {
  return createAligner(standard, options.lexicon).align(asis, options)
}

export interface Aligner {
  align(asis: FlowGraph, options?: Pick<AlignOptions, 'corrections'>): Alignment
}

/** Works out one standard flow once, to lay any number of flows beside it; each costs what its own size costs. */
export function createAligner(standard: FlowGraph, lexicon: AlignOptions['lexicon'] = []): Aligner {
  const index: WordingIndex = lexicon.length > 0 ? new ProjectIndex(shippedIndex(), lexicon) : shippedIndex()
  const prepared = prepareFlow(standard, index)
  return { align: (asis, options = {}) => alignPrepared(prepareFlow(asis, index), prepared, index, options) }
}

function alignPrepared(
  asis: PreparedFlow,
  standard: PreparedFlow,
  index: WordingIndex,
  options: Pick<AlignOptions, 'corrections'>,
): Alignment {
  const idsOf = (flow: PreparedFlow) => new Set(flow.steps.map((step) => step.node.id))
  const corrections = settleCorrections(options.corrections ?? [], idsOf(asis), idsOf(standard))
  const used = weightsFor(asis, standard)
  const evidence = new PairEvidence(asis, standard, index, used)
  const match = matchSteps(evidence, corrections, used)
  const settledAsis = new Set(corrections.groups.flatMap((group) => group.asis))
  const settledStandard = new Set(corrections.groups.flatMap((group) => group.standard))
  const gains = openGains(match, used.accept, asis, standard, (left, right) =>
    settledAsis.has(left) || settledStandard.has(right) || corrections.isUnlinked(left, right),
  )
  const groups = groupSteps(gains, match, evidence, used)
  return buildAlignment({ evidence, match, groups, corrections, weights: used })
}

function weightsFor(asis: PreparedFlow, standard: PreparedFlow): Weights {
  const isJapanese = [asis, standard].some((flow) => flow.steps.some((step) => /[\u3041-\u30ff\u4e00-\u9fff]/.test(step.node.name)))
  return isJapanese ? weights : englishWeights
}

/** How much each pair is above the threshold; −∞ where it must not be chosen. */
function openGains(
  match: StepMatch,
  accept: number,
  asis: PreparedFlow,
  standard: PreparedFlow,
  isClosed: (asis: string, standard: string) => boolean,
): Float64Array {
  const gains = new Float64Array(match.total.length)
  for (const [i, left] of asis.steps.entries()) {
    for (const [j, right] of standard.steps.entries()) {
      const at = i * match.columns + j
      const isOpen = left.carriesWork && right.carriesWork && !isClosed(left.node.id, right.node.id)
      gains[at] = isOpen ? (match.byRow[at]! + match.byColumn[at]!) / 2 - accept : -Infinity
    }
  }
  return gains
}
