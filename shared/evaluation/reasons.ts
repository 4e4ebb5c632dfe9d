import type { MessageKey, MessageValues, Translate } from '../i18n/translate.ts'
import type { EvaluationScores, PackageScore, ScoredView } from './evaluation-scores.ts'
import { findTurningWeights, type TurningWeight } from './sensitivity.ts'

/** A sentence to be put in words: its key and what fills it. */
export interface Sentence {
  key: MessageKey
  values: MessageValues
}

const mostNamed = 3

/** Why the first is first, in sentences: points, where it leads and trails the second, 必須 functions it lacks, cost, what unknowns could do. */
export function explainRanking(view: ScoredView, scores: EvaluationScores, translate: Translate): string[] {
  const nameOf = namesOf(view)
  const [first, second] = scores.packages
  if (first === undefined) return []
  if (scores.weight === 0) return [translate('packages.reason.noWeight')]
  const tied = scores.packages.filter(({ rank }) => rank === 1)
  if (tied.length > 1) return [translate('packages.reason.tie', { names: tied.map(({ id }) => nameOf(id)).join(translate('packages.and')), points: shown(first.points.middle) })]
  const sentences = [
    second === undefined
      ? translate('packages.reason.only', { name: nameOf(first.id), points: shown(first.points.middle) })
      : describeLead(first, second, nameOf, translate),
  ]
  if (second !== undefined) sentences.push(...compareCriteria(view, first, second, nameOf(second.id), translate))
  sentences.push(...explainMandatory(view, first, nameOf(first.id), translate), explainCost(scores, first, nameOf(first.id), translate))
  if (second !== undefined) sentences.push(explainUnknown(scores, first, nameOf, translate))
  return sentences
}

/** The lead is that of the points as they are shown: a reader subtracts them. */
function describeLead(first: PackageScore, second: PackageScore, nameOf: (id: string) => string, translate: Translate): string {
  const [points, secondPoints] = [shown(first.points.middle), shown(second.points.middle)]
  const key: MessageKey = points === secondPoints ? 'packages.reason.firstNarrow' : 'packages.reason.first'
  return translate(key, { name: nameOf(first.id), points, second: nameOf(second.id), secondPoints, lead: shown(Number(points) - Number(secondPoints)) })
}

/** Which single weights would change the winner, in sentences: those of criteria and classes, the smallest change first, then of single rows. */
export function explainSensitivity(view: ScoredView, scores: EvaluationScores, translate: Translate, most = { weights: 6, rows: 2 }): string[] {
  if (scores.packages.length < 2) return []
  if (scores.winner === null) return [translate('packages.sensitivity.tie')]
  const turns = findTurningWeights(view, scores)
  if (turns.length === 0) return [translate('packages.sensitivity.none', { name: namesOf(view)(scores.winner) })]
  const ofRows = turns.filter(({ place }) => place.kind === 'row').slice(0, most.rows)
  return [...turns.filter(({ place }) => place.kind !== 'row').slice(0, most.weights), ...ofRows].map((turn) => describeTurn(view, turn, translate))
}

function describeTurn(view: ScoredView, turn: TurningWeight, translate: Translate): string {
  const { place, from, to, rival } = turn
  const name =
    place.kind === 'criterion'
      ? (view.criteria.find(({ id }) => id === place.criterion)?.name ?? '')
      : place.kind === 'class'
        ? translate(`packages.class.${place.class}`)
        : lineName(view, place.subject)
  // Rounded away from where it is now, so that what is said here comes true when it is typed.
  const beyond = to > from ? Math.ceil(to * 10) / 10 : Math.floor(to * 10) / 10
  // Nothing lies below 0: there only the weight 0 itself is left.
  const key: MessageKey = to > from ? 'packages.sensitivity.more' : beyond === 0 ? 'packages.sensitivity.zero' : 'packages.sensitivity.less'
  return translate(key, { kind: translate(`packages.sensitivity.of.${place.kind}`), name, from: plain(from), to: plain(beyond), rival: namesOf(view)(rival) })
}

function compareCriteria(view: ScoredView, first: PackageScore, second: PackageScore, name: string, translate: Translate): string[] {
  const gaps = view.criteria
    .map(({ id, name: criterion }) => ({ criterion, gap: first.criteria[id]!.points.middle - second.criteria[id]!.points.middle }))
    .filter(({ gap }) => Math.abs(gap) >= 0.05)
  const listed = (entries: typeof gaps) =>
    entries.slice(0, mostNamed).map(({ criterion, gap }) => translate('packages.reason.gap', { criterion, points: shown(Math.abs(gap)) })).join(translate('packages.comma'))
  const leading = gaps.filter(({ gap }) => gap > 0).toSorted((one, other) => other.gap - one.gap)
  const trailing = gaps.filter(({ gap }) => gap < 0).toSorted((one, other) => one.gap - other.gap)
  return [
    ...(leading.length > 0 ? [translate('packages.reason.leads', { name, gaps: listed(leading) })] : []),
    ...(trailing.length > 0 ? [translate('packages.reason.trails', { name, gaps: listed(trailing) })] : []),
  ]
}

function explainMandatory(view: ScoredView, { mandatory }: PackageScore, name: string, translate: Translate): string[] {
  if (mandatory.count === 0) return []
  const sentences: string[] = []
  if (mandatory.no.length > 0) {
    const names = mandatory.no.slice(0, mostNamed).map((subject) => translate('packages.quoted', { name: lineName(view, subject) })).join('')
    const rest = mandatory.no.length - mostNamed
    sentences.push(translate(rest > 0 ? 'packages.reason.lacksMany' : 'packages.reason.lacks', { name, count: mandatory.no.length, names, rest }))
  }
  if (mandatory.unknown.length > 0) sentences.push(translate('packages.reason.mandatoryUnknown', { name, count: mandatory.unknown.length }))
  return sentences.length > 0 ? sentences : [translate(mandatory.partial.length > 0 ? 'packages.reason.mandatoryPartly' : 'packages.reason.mandatoryAll', { name, count: mandatory.count, partial: mandatory.partial.length })]
}

function explainCost(scores: EvaluationScores, { cost }: PackageScore, name: string, translate: Translate): string {
  if (cost.isUnknown) return translate('packages.reason.costUnknown')
  const isCheapest = scores.packages.every((other) => other.cost.low >= cost.high)
  if (cost.high > cost.low) return translate('packages.reason.costRange', { name, low: money(cost.low), high: money(cost.high), count: cost.unknown })
  return translate(isCheapest ? 'packages.reason.costLowest' : 'packages.reason.cost', { name, cost: money(cost.low) })
}

function explainUnknown(scores: EvaluationScores, first: PackageScore, nameOf: (id: string) => string, translate: Translate): string {
  const rivals = scores.packages.filter(({ id }) => scores.rivals.includes(id))
  if (rivals.length === 0) return translate('packages.reason.certain', { name: nameOf(first.id) })
  const names = rivals.map(({ id, points }) => translate('packages.reason.rival', { name: nameOf(id), high: shown(points.high) })).join(translate('packages.comma'))
  return translate('packages.reason.couldTurn', { name: nameOf(first.id), low: shown(first.points.low), names })
}

/** A line as sentences name it. */
function lineName({ lines }: ScoredView, subject: string): string {
  const line = lines.find((entry) => entry.subject === subject)
  return line === undefined ? subject : [line.code, line.name || line.text.slice(0, 30)].filter(Boolean).join(' ')
}

function namesOf({ packages }: ScoredView): (id: string) => string {
  return (id) => packages.find((entry) => entry.id === id)?.name ?? ''
}

function shown(points: number): string {
  return points.toFixed(1)
}

function plain(weight: number): string {
  return String(Math.round(weight * 100) / 100)
}

function money(thousands: number): string {
  return thousands.toLocaleString('en-US')
}
