import type { AnswerLine, PackageAnswer } from '../contract/packages.ts'
import type { EvaluationScores, ScoredView } from './evaluation-scores.ts'
import { answerPoints, lineWeight } from './score-functions.ts'

/** No weight is set higher than this. */
const highestWeight = 1000

export type WeightPlace = { kind: 'criterion'; criterion: string } | { kind: 'class'; class: AnswerLine['class'] } | { kind: 'row'; subject: string }

/** Beyond `to` the rival is first, in the direction away from `from`. */
export interface TurningWeight {
  place: WeightPlace
  from: number
  to: number
  rival: string
  /** How much of all the points that moves from or to this weight, 0..1: by it different kinds of weights are compared. */
  shift: number
}

/** A lead over one rival as a line over one weight: `constant + slope × weight`, up to a positive factor. */
interface Lead {
  rival: string
  constant: number
  slope: number
}

/**
 * The single weights that would change the winner, the smallest change first; [] where none does, or where there is no single winner.
 * In each weight x the lead over a rival is linear up to a positive divisor (criteria: Σ w·s ÷ Σ w; classes and rows: within the functions'
 * share), so the turn is where that line crosses 0: closed form, no search. What is unknown counts half, as in the ranking.
 */
export function findTurningWeights(view: ScoredView, scores: EvaluationScores): TurningWeight[] {
  if (scores.winner === null || scores.weight === 0) return []
  return [...overCriteria(view, scores, scores.winner), ...overLines(view, scores, scores.winner)].toSorted((one, other) => one.shift - other.shift)
}

function overCriteria(view: ScoredView, scores: EvaluationScores, winner: string): TurningWeight[] {
  const shares = new Map(scores.packages.map((entry) => [entry.id, entry.criteria]))
  const gap = (criterion: string, rival: string) => shares.get(winner)![criterion]!.middle - shares.get(rival)![criterion]!.middle
  const rivals = scores.packages.filter(({ id }) => id !== winner).map(({ id }) => id)
  return view.criteria.flatMap((changed) => {
    const rest = scores.weight - changed.weight
    const leads = rivals.map((rival): Lead => ({
      rival,
      constant: view.criteria.reduce((sum, { id, weight }) => (id === changed.id ? sum : sum + weight * gap(id, rival)), 0),
      slope: gap(changed.id, rival),
    }))
    const shareAt = (weight: number) => (rest + weight === 0 ? 0 : weight / (rest + weight))
    return turnsOf({ kind: 'criterion', criterion: changed.id }, changed.weight, leads, shareAt)
  })
}

function overLines(view: ScoredView, scores: EvaluationScores, winner: string): TurningWeight[] {
  const functions = view.criteria.filter(({ kind }) => kind === 'functions')
  const functionWeight = functions.reduce((sum, { weight }) => sum + weight, 0)
  if (functionWeight === 0) return []
  const others = view.criteria.filter(({ kind }) => kind !== 'functions')
  const shares = new Map(scores.packages.map((entry) => [entry.id, entry.criteria]))
  const rivals = scores.packages.filter(({ id }) => id !== winner).map(({ id }) => id)
  const beside = new Map(rivals.map((rival) => [rival, others.reduce((sum, { id, weight }) => sum + weight * (shares.get(winner)![id]!.middle - shares.get(rival)![id]!.middle), 0)]))
  const points = middlePoints(view)
  const gapOf = (subject: string, rival: string) => points.get(winner)!(subject) - points.get(rival)!(subject)
  const whole = view.lines.reduce((sum, line) => sum + lineWeight(line, view.weights), 0)
  const wholeGap = new Map(rivals.map((rival) => [rival, view.lines.reduce((sum, line) => sum + lineWeight(line, view.weights) * gapOf(line.subject, rival), 0)]))

  const turns = (place: WeightPlace, from: number, lines: readonly AnswerLine[], factor: (line: AnswerLine) => number): TurningWeight[] => {
    const unit = lines.reduce((sum, line) => sum + factor(line), 0)
    if (unit === 0) return []
    const rest = whole - from * unit
    const leads = rivals.map((rival): Lead => {
      const unitGap = lines.reduce((sum, line) => sum + factor(line) * gapOf(line.subject, rival), 0)
      const restGap = wholeGap.get(rival)! - from * unitGap
      return { rival, constant: functionWeight * restGap + beside.get(rival)! * rest, slope: functionWeight * unitGap + beside.get(rival)! * unit }
    })
    const shareAt = (weight: number) => (rest + weight * unit <= 0 ? 0 : ((weight * unit) / (rest + weight * unit)) * (functionWeight / scores.weight))
    return turnsOf(place, from, leads, shareAt)
  }
  const rowWeight = ({ subject }: AnswerLine) => view.weights.rows[subject] ?? 1
  const byClass = Map.groupBy(view.lines, (line) => line.class)
  const classes = [...byClass].flatMap(([lineClass, lines]) => turns({ kind: 'class', class: lineClass }, view.weights.classes[lineClass], lines, rowWeight))
  const rows = view.lines.flatMap((line) => turns({ kind: 'row', subject: line.subject }, rowWeight(line), [line], () => view.weights.classes[line.class]))
  return [...classes, ...rows]
}

/** The nearest weight above and below `from` at which some lead is used up. */
function turnsOf(place: WeightPlace, from: number, leads: readonly Lead[], shareAt: (weight: number) => number): TurningWeight[] {
  const crossings = leads.flatMap(({ rival, constant, slope }) => (slope === 0 ? [] : [{ rival, to: -constant / slope, slope }]))
  const above = crossings.filter(({ to, slope }) => slope < 0 && to > from && to < highestWeight).toSorted((one, other) => one.to - other.to)[0]
  const below = crossings.filter(({ to, slope }) => slope > 0 && to < from && to > 0).toSorted((one, other) => other.to - one.to)[0]
  return [above, below].flatMap((turn) => (turn === undefined ? [] : [{ place, from, to: turn.to, rival: turn.rival, shift: Math.abs(shareAt(turn.to) - shareAt(from)) }]))
}

function middlePoints({ packages, answers, weights }: ScoredView): Map<string, (subject: string) => number> {
  const middle = (answer: PackageAnswer['answer']) => {
    const { low, high } = answerPoints(answer, weights)
    return (low + high) / 2
  }
  return new Map(
    packages.map(({ id }) => {
      const given = new Map((answers[id] ?? []).map(({ subject, answer }) => [subject, middle(answer)]))
      const unknown = middle('')
      return [id, (subject: string) => given.get(subject) ?? unknown]
    }),
  )
}
