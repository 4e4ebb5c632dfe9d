import type { Alignment, AlignmentPair, Evidence } from '../alignment.ts'
import type { StepGroup } from '../assign/group-steps.ts'
import type { SettledCorrections } from '../correction/settle-corrections.ts'
import type { PairEvidence } from '../evidence/pair-evidence.ts'
import type { StepMatch } from '../match-steps.ts'
import type { PreparedFlow } from '../prepare-flow.ts'
import type { Weights } from '../weights.ts'
import { calibrateScore } from './calibrate-score.ts'

interface Parts {
  evidence: PairEvidence
  match: StepMatch
  groups: StepGroup[]
  corrections: SettledCorrections
  weights: Weights
}

interface Setting {
  evidence: PairEvidence
  match: StepMatch
  /** All groups, those made by people too: they hold the others in place. */
  anchors: StepGroup[]
  weights: Weights
}

/**
 * Puts the chosen groups and what people said into the form of an alignment: pairs in the order of the standard, reasons the strongest
 * first.
 */
export function buildAlignment(parts: Parts): Alignment {
  const { evidence, match, groups, corrections, weights } = parts
  const { asis, standard } = evidence
  const setting: Setting = { evidence, match, anchors: [...groups, ...settledGroups(parts)], weights }
  const place = new Map(standard.graph.nodes.map((node, index) => [node.id, index]))
  const placeOfAsis = new Map(asis.graph.nodes.map((node, index) => [node.id, index]))
  const inOrder = (ids: string[], places: Map<string, number>) => ids.toSorted((a, b) => places.get(a)! - places.get(b)!)
  const pairs: AlignmentPair[] = groups.map((group) => ({
    asis: inOrder(group.rows.map((i) => asis.steps[i]!.node.id), placeOfAsis),
    standard: inOrder(group.columns.map((j) => standard.steps[j]!.node.id), place),
    ...judgeGroup(group, setting),
  }))
  for (const group of corrections.groups) {
    const ids = { asis: inOrder(group.asis, placeOfAsis), standard: inOrder(group.standard, place) }
    const quote = (flow: PreparedFlow, members: string[]) => members.map((id) => nameOf(flow, id)).join('・')
    const ground: Evidence = { kind: 'correction', asis: quote(asis, ids.asis), standard: quote(standard, ids.standard), weight: 1 }
    pairs.push({ ...ids, score: 1, evidence: [ground] })
  }
  pairs.sort((a, b) => place.get(a.standard[0]!)! - place.get(b.standard[0]!)!)
  const only = (flow: PreparedFlow, taken: Set<string>) =>
    flow.graph.nodes.filter((node) => node.family === 'activity' && !taken.has(node.id)).map((node) => node.id)
  return {
    pairs,
    asisOnly: only(asis, new Set(pairs.flatMap((pair) => pair.asis))),
    standardOnly: only(standard, new Set(pairs.flatMap((pair) => pair.standard))),
  }
}

/**
 * The score of a group is that of its pairs on average: how each stands against its rivals and against having no counterpart. A ground
 * weighs what the score loses without it.
 */
function judgeGroup(group: StepGroup, setting: Setting): { score: number; evidence: Evidence[] } {
  const { evidence, match, weights } = setting
  const members = group.rows.flatMap((i) => group.columns.map((j) => ({ i, j, at: i * match.columns + j })))
  const mean = (valueAt: (at: number) => number) => members.reduce((sum, { at }) => sum + valueAt(at), 0) / members.length
  const standing = mean((at) => standingOf(at, group, match))
  const score = calibrateScore(standing, weights)
  const values = new Map<string, Omit<Evidence, 'weight'> & { value: number }>()
  for (const { i, j } of members) {
    evidence.weigh(i, j, (ground) => {
      const key = JSON.stringify([ground.kind, ground.asis, ground.standard])
      values.set(key, { ...ground, value: (values.get(key)?.value ?? 0) + ground.value / members.length })
    })
  }
  const order = mean((at) => match.order[at]!)
  if (order > 0) values.set('order', { ...describePlace(group, setting), value: order })
  const grounds = [...values.values()].map(({ value, ...ground }) => ({ ...ground, weight: score - calibrateScore(standing - value, weights) }))
  grounds.sort((a, b) => b.weight - a.weight || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))
  return { score, evidence: grounds }
}

/** Members of one group are no rivals: a step that shares its partner is judged from its own side only. */
function standingOf(at: number, group: StepGroup, match: StepMatch): number {
  if (group.rows.length > 1) return match.byRow[at]!
  if (group.columns.length > 1) return match.byColumn[at]!
  return (match.byRow[at]! + match.byColumn[at]!) / 2
}

/** The nearest matched steps before and after on both sides; without any, the place in the flow. */
function describePlace(group: StepGroup, { evidence, match, anchors }: Setting): Pick<Evidence, 'kind' | 'asis' | 'standard'> {
  const { asis, standard } = evidence
  const first = Math.min(...group.rows)
  const last = Math.max(...group.rows)
  let before: StepGroup | null = null
  let after: StepGroup | null = null
  for (const other of anchors) {
    if (other === group) continue
    const end = Math.max(...other.rows)
    const start = Math.min(...other.rows)
    const isBefore = end < first && Math.max(...other.columns) < Math.min(...group.columns)
    const isAfter = start > last && Math.min(...other.columns) > Math.max(...group.columns)
    if (isBefore && (!before || end > Math.max(...before.rows))) before = other
    if (isAfter && (!after || start < Math.min(...after.rows))) after = other
  }
  if (!before && !after) {
    const place = (index: number, count: number) => `${index + 1}/${count}`
    return { kind: 'position', asis: place(first, match.rows), standard: place(Math.min(...group.columns), match.columns) }
  }
  const names = (flow: PreparedFlow, numbers: (other: StepGroup) => number[]) =>
    [before, after].flatMap((other) => (other ? numbers(other).map((k) => flow.steps[k]!.node.name) : [])).map(oneLine).join('・')
  return {
    kind: 'neighbours',
    asis: names(asis, (other) => other.rows),
    standard: names(standard, (other) => other.columns),
  }
}

function settledGroups({ evidence, corrections }: Parts): StepGroup[] {
  const numbers = (flow: PreparedFlow, ids: string[]) => ids.map((id) => flow.steps.findIndex((step) => step.node.id === id))
  return corrections.groups.map((group) => ({
    rows: numbers(evidence.asis, group.asis),
    columns: numbers(evidence.standard, group.standard),
  }))
}

function nameOf(flow: PreparedFlow, id: string): string {
  return oneLine(flow.graph.nodes.find((node) => node.id === id)?.name ?? '') || id
}

function oneLine(name: string): string {
  return name.replace(/\s+/g, ' ').trim()
}
