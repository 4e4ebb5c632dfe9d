import type { FlowGraph } from '../../bpmn/flow-graph.ts'
import { quoteSource } from '../../text/normalise-text.ts'
import type { Correction, ProjectLexiconEntry } from '../alignment.ts'
import { PairEvidence } from '../evidence/pair-evidence.ts'
import type { LabelProfile } from '../label/label-profile.ts'
import { splitPhrases, type Phrase } from '../label/split-phrases.ts'
import { ProjectIndex } from '../lexicon/project-index.ts'
import { shippedIndex } from '../lexicon/shipped-index.ts'
import { prepareFlow } from '../prepare-flow.ts'
import { weights } from '../weights.ts'

/** From this likeness on a wording counts as explained by the other label. */
const explainedFrom = 0.4

/**
 * What a link by hand teaches: the wordings of both names that nothing yet known explains are proposed to be the same, so that they are
 * recognised in other procedures. Phrase goes with phrase where both names leave equally many, else what is left as a whole. Nothing is
 * proposed for an `unlink`, for elements that are gone, or where both names are explained already. `lexicon` is what the project has.
 */
export function proposeLexiconEntries(
  correction: Correction,
  asis: FlowGraph,
  standard: FlowGraph,
  lexicon: readonly ProjectLexiconEntry[] = [],
): ProjectLexiconEntry[] {
  if (correction.kind !== 'link') return []
  const index = lexicon.length > 0 ? new ProjectIndex(shippedIndex(), lexicon) : shippedIndex()
  const left = prepareFlow(asis, index)
  const right = prepareFlow(standard, index)
  const i = left.steps.findIndex((step) => step.node.id === correction.asis)
  const j = right.steps.findIndex((step) => step.node.id === correction.standard)
  if (i < 0 || j < 0) return []
  const evidence = new PairEvidence(left, right, index, weights)
  const ours = openPhrases(left.steps[i]!.label, evidence.coverage(i, j, 'asis'))
  const theirs = openPhrases(right.steps[j]!.label, evidence.coverage(j, i, 'standard'))
  const pairs = ours.phrases.length === theirs.phrases.length
    ? ours.phrases.map((wording, k) => ({ asis: wording, standard: theirs.phrases[k]! }))
    : [{ asis: ours.lastRun, standard: theirs.lastRun }]
  return pairs.filter((entry) => entry.asis.length > 1 && entry.standard.length > 1 && entry.asis !== entry.standard)
}

/** The phrases of a name that no wording of the other explains, and the last unbroken run of them. */
function openPhrases(label: LabelProfile, coverage: Float64Array): { phrases: string[]; lastRun: string } {
  const all = splitPhrases(label)
  const isOpen = all.map((phrase) => !isExplained(label, phrase, coverage))
  const last = isOpen.lastIndexOf(true)
  let first = last
  while (first > 0 && isOpen[first - 1]) first--
  const quote = (start: number, end: number) => quoteSource(label.normalised, start, end)
  return {
    phrases: all.filter((_, k) => isOpen[k]).map((phrase) => quote(phrase.start, phrase.end)),
    lastRun: last < 0 ? '' : quote(all[first]!.start, all[last]!.end),
  }
}

function isExplained(label: LabelProfile, phrase: Phrase, coverage: Float64Array): boolean {
  return label.terms.some(
    (term) => term.start < phrase.end && phrase.start < term.end && coverage[term.span]! >= explainedFrom,
  )
}
