import { compareTexts } from '../label/compare-texts.ts'
import { LabelComparer, type Agreement } from '../label/label-evidence.ts'
import { TermTable } from '../label/term-table.ts'
import type { WordingIndex } from '../lexicon/wording-index.ts'
import type { FlowStep, PreparedFlow } from '../prepare-flow.ts'
import type { Weights } from '../weights.ts'

/** Evidence of one pair of steps as log-odds by kind; `quote` names what it rests on. */
export interface Ground {
  kind: Agreement['kind'] | 'lane' | 'document' | 'store' | 'branch' | 'message' | 'type'
  asis: string
  standard: string
  value: number
  isOnlyRelated?: boolean
}

/** Log-odds of a pair for itself, and how much both names say and how much of it has a counterpart. */
export interface PairWeight {
  sum: number
  said: number
  explained: number
}

/** All that speaks for and against pairs of steps of two flows, without their order. */
export class PairEvidence {
  readonly asis: PreparedFlow
  readonly standard: PreparedFlow
  private readonly weights: Weights
  private readonly table: TermTable
  private readonly labels: LabelComparer
  private readonly laneLikeness: number[][]
  private readonly dataLikeness: number[][]
  private readonly dataRarity: { asis: number[]; standard: number[] }
  private readonly hasParts: { asis: boolean; standard: boolean }

  constructor(asis: PreparedFlow, standard: PreparedFlow, index: WordingIndex, weights: Weights) {
    this.asis = asis
    this.standard = standard
    this.weights = weights
    this.table = new TermTable(index, textsOf(asis), textsOf(standard))
    this.labels = new LabelComparer(asis.steps, standard.steps, this.table, index.kinship(), weights)
    this.laneLikeness = asis.lanes.map((a) => standard.lanes.map((b) => compareTexts(a.text, b.text, this.table)))
    this.dataLikeness = asis.data.map((a) =>
      standard.data.map((b) => compareTexts(a.text, b.text, this.table) * (a.entry.kind === b.entry.kind ? 1 : 0.8)),
    )
    const hasParts = (flow: PreparedFlow) => flow.steps.some((step) => workType(step) === 'part')
    this.hasParts = { asis: hasParts(asis), standard: hasParts(standard) }
    this.dataRarity = { asis: rarityOfData(asis), standard: rarityOfData(standard) }
  }

  /** All for and against a pair, without its place in the flow; each ground for it is handed to `collect` where given. */
  weigh(i: number, j: number, collect?: (ground: Ground) => void): PairWeight {
    const a = this.asis.steps[i]!
    const b = this.standard.steps[j]!
    const label = this.labels.compare(i, j, collect)
    let sum = label.agreed
    const add = (ground: Ground | null, otherwise = 0) => {
      sum += ground ? ground.value : otherwise
      if (ground) collect?.(ground)
    }
    add(...this.lane(a, b))
    add(...this.documents(a, b))
    add(...this.branch(a, b))
    add(this.message(a, b))
    add(...this.type(a, b))
    return { sum, said: label.said, explained: label.explained }
  }

  /**
   * What a further step would add to a pair: how much of the name of the shared partner it covers that the step already there does not, and
   * how much both cover. `partner` is a column where the members are rows, and the other way round.
   */
  completes(member: number, joiner: number, partner: number, partnerIsStandard: boolean): { fresh: number; again: number } {
    const side = partnerIsStandard ? 'standard' : 'asis'
    const known = this.labels.coverage(partner, member, side)
    const added = this.labels.coverage(partner, joiner, side)
    let fresh = 0
    let again = 0
    for (const [k, value] of added.entries()) {
      fresh += Math.max(0, value - known[k]!)
      again += Math.min(value, known[k]!)
    }
    return { fresh, again }
  }

  /** How much of each wording of a step's name has a counterpart in the name of a step of the other flow (see `LabelComparer.coverage`). */
  coverage(covered: number, by: number, side: 'asis' | 'standard'): Float64Array {
    return this.labels.coverage(covered, by, side)
  }

  private lane(a: FlowStep, b: FlowStep): [Ground | null, number] {
    if (a.lane < 0 || b.lane < 0) return [null, 0]
    const likeness = this.laneLikeness[a.lane]![b.lane]!
    if (likeness < 0.15) return [null, -this.weights.laneDiffers]
    const asis = this.asis.lanes[a.lane]!.name
    return [{ kind: 'lane', asis, standard: this.standard.lanes[b.lane]!.name, value: this.weights.lane * likeness }, 0]
  }

  private documents(a: FlowStep, b: FlowStep): [Ground | null, number] {
    let best: Ground | null = null
    const weighPairs = (ours: number[], theirs: number[], factor: number) => {
      for (const one of ours) {
        for (const other of theirs) {
          const likeness = this.dataLikeness[one]![other]!
          const rarity = (this.dataRarity.asis[one]! + this.dataRarity.standard[other]!) / 2
          const value = this.weights.document * likeness * rarity * factor
          if (likeness < 0.25 || value <= (best?.value ?? 0)) continue
          const entry = this.asis.data[one]!.entry
          best = { kind: entry.kind, asis: entry.name, standard: this.standard.data[other]!.entry.name, value }
        }
      }
    }
    weighPairs(a.reads, b.reads, 1)
    weighPairs(a.writes, b.writes, 1)
    weighPairs(a.reads, b.writes, 0.5)
    weighPairs(a.writes, b.reads, 0.5)
    const both = a.reads.length + a.writes.length > 0 && b.reads.length + b.writes.length > 0
    return [best, both ? -this.weights.documentDiffers : 0]
  }

  private branch(a: FlowStep, b: FlowStep): [Ground | null, number] {
    const { branch, branchText, branchDiffers } = this.weights
    if (!a.branch && !b.branch) return [null, 0]
    if (!a.branch || !b.branch) return [null, -branchDiffers]
    const text = compareTexts(a.branch.text, b.branch.text, this.table)
    const isSame = a.branch.purpose === b.branch.purpose
    const isLeaving = (purpose: string) => purpose === 'rework' || purpose === 'ends'
    const close = isLeaving(a.branch.purpose) && isLeaving(b.branch.purpose)
    const value = branchText * text + (isSame ? branch : close ? branch / 2 : -branchDiffers)
    if (value <= 0) return [null, value]
    const quote = ({ branch: role }: FlowStep) => [role!.question, role!.answer].map(oneLine).filter(Boolean).join(' → ') || role!.purpose
    return [{ kind: 'branch', asis: quote(a), standard: quote(b), value }, 0]
  }

  private message(a: FlowStep, b: FlowStep): Ground | null {
    let best: Ground | null = null
    for (const one of a.partners) {
      for (const other of b.partners) {
        const value = this.weights.message * (0.3 + compareTexts(one, other, this.table))
        if (value > (best?.value ?? 0)) {
          best = { kind: 'message', asis: one.normalised.source, standard: other.normalised.source, value }
        }
      }
    }
    return best
  }

  private type(a: FlowStep, b: FlowStep): [Ground | null, number] {
    const { type, part, partDiffers } = this.weights
    const one = workType(a)
    const other = workType(b)
    if (one !== null && one === other) {
      return [{ kind: 'type', asis: a.node.type, standard: b.node.type, value: one === 'part' ? part : type }, 0]
    }
    // A whole part of the work and a single step are different grains; but a flow without parts can only have steps.
    const mixesGrains = (one === 'part' && this.hasParts.standard) || (other === 'part' && this.hasParts.asis)
    return [null, mixesGrains ? -partDiffers : 0]
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Only types that say what is done, not by which means. */
function workType({ node }: FlowStep): string | null {
  if (node.type === 'SendTask' || (node.trigger === 'message' && /Throw|End/.test(node.type))) return 'send'
  if (node.type === 'ReceiveTask' || (node.trigger === 'message' && /Catch/.test(node.type))) return 'receive'
  if (/SubProcess|CallActivity|Transaction/.test(node.type)) return 'part'
  if (node.type === 'StartEvent') return 'start'
  if (node.type === 'EndEvent') return 'end'
  return node.trigger
}

function rarityOfData(flow: PreparedFlow): number[] {
  const users = flow.data.map(() => 0)
  for (const step of flow.steps) for (const k of new Set([...step.reads, ...step.writes])) users[k]!++
  return users.map((count) => Math.min(1.5, Math.log((flow.steps.length + 1) / (count + 0.5)) / 2))
}

function* textsOf(flow: PreparedFlow) {
  for (const step of flow.steps) {
    yield step.label
    if (step.branch) yield step.branch.text
    yield* step.partners
  }
  for (const lane of flow.lanes) yield lane.text
  for (const entry of flow.data) yield entry.text
}
