import type { Criterion } from '../contract/packages.ts'
import type { CostSum, CriterionScore, EvaluationScores, PackageScore, ScoredView, ScoreRange } from './evaluation-scores.ts'
import { scoreCost, sumCosts } from './score-cost.ts'
import { scoreFunctions } from './score-functions.ts'
import { scoreInterfaces } from './score-interfaces.ts'
import { scoreMarks } from './score-marks.ts'

/** Points nearer than this are equal. */
export const equalPoints = 1e-9

/** Points and ranking of the packages: 100 × Σ weight × share ÷ Σ weight over the criteria. The formulas are in README.md. */
export function scorePackages(view: ScoredView): EvaluationScores {
  const sums = sumCosts(view)
  const weight = view.criteria.reduce((total, criterion) => total + criterion.weight, 0)
  const scored = view.packages.map(({ id }) => scorePackage(view, id, sums, weight))
  const packages = scored
    .map((entry) => ({ ...entry, rank: 1 + scored.filter((other) => other.points.middle > entry.points.middle + equalPoints).length }))
    .toSorted((one, other) => one.rank - other.rank)
  const first = packages.filter(({ rank }) => rank === 1)
  const winner = first.length === 1 ? first[0]! : null
  return {
    packages,
    winner: winner?.id ?? null,
    rivals: winner === null ? [] : packages.filter(({ id, points }) => id !== winner.id && points.high > winner.points.low + equalPoints).map(({ id }) => id),
    weight,
  }
}

function scorePackage(view: ScoredView, id: string, sums: ReadonlyMap<string, CostSum>, weight: number): Omit<PackageScore, 'rank'> {
  // The functions of a package are read once, however many criteria ask for them.
  const functions = scoreFunctions(view, id)
  const shares = view.criteria.map((criterion): [Criterion, CriterionScore] => [criterion, criterion.kind === 'functions' ? functions : scoreCriterion(view, id, criterion, sums)])
  const criteria = Object.fromEntries(shares.map(([criterion, share]) => [criterion.id, { ...share, points: worth(share, weight === 0 ? 0 : (100 * criterion.weight) / weight) }]))
  const sum = (end: keyof ScoreRange) => Object.values(criteria).reduce((total, { points }) => total + points[end], 0)
  return {
    id,
    points: { low: sum('low'), middle: sum('middle'), high: sum('high') },
    known: weight === 0 ? 0 : shares.reduce((total, [criterion, { known }]) => total + (criterion.weight / weight) * known, 0),
    criteria,
    cost: sums.get(id)!,
    mandatory: mandatoryOf(view, id),
  }
}

function scoreCriterion(view: ScoredView, id: string, criterion: Criterion, sums: ReadonlyMap<string, CostSum>): CriterionScore {
  if (criterion.kind === 'cost') return scoreCost(view, id, sums)
  if (criterion.kind === 'interfaces') return scoreInterfaces(view, id)
  return scoreMarks(view, id, criterion.id)
}

function worth({ low, middle, high }: ScoreRange, full: number): ScoreRange {
  return { low: low * full, middle: middle * full, high: high * full }
}

function mandatoryOf(view: ScoredView, id: string): PackageScore['mandatory'] {
  const answers = new Map((view.answers[id] ?? []).map((answer) => [answer.subject, answer.answer]))
  const lines = view.lines.filter((line) => line.class === 'mandatory').map(({ subject }) => subject)
  const having = (wanted: string) => lines.filter((subject) => (answers.get(subject) ?? '') === wanted)
  return { no: having('no'), partial: having('partial'), unknown: having(''), count: lines.length }
}
