import type { AnswerLine, EvaluationWeights, PackageAnswer } from '../contract/packages.ts'
import type { CriterionScore, ScoredView } from './evaluation-scores.ts'
import { rangeOf } from './range-of.ts'

/** Weight of a line: that of its 実装区分 times its own (1 where none is given). */
export function lineWeight({ class: lineClass, subject }: AnswerLine, { classes, rows }: EvaluationWeights): number {
  return classes[lineClass] * (rows[subject] ?? 1)
}

/** Points of an answer, 0..1: both ends apart while it is unknown. */
export function answerPoints(answer: PackageAnswer['answer'] | undefined, { answers }: EvaluationWeights): { low: number; high: number } {
  if (answer === undefined || answer === '') return { low: Math.min(answers.yes, answers.partial, answers.no), high: Math.max(answers.yes, answers.partial, answers.no) }
  return { low: answers[answer], high: answers[answer] }
}

/** Functions: Σ weight × points of the answer ÷ Σ weight over all lines. Nothing is known where no line has a weight. */
export function scoreFunctions(view: ScoredView, packageId: string): CriterionScore {
  const answers = new Map((view.answers[packageId] ?? []).map((answer) => [answer.subject, answer.answer]))
  let total = 0
  let known = 0
  let low = 0
  let high = 0
  for (const line of view.lines) {
    const weight = lineWeight(line, view.weights)
    const answer = answers.get(line.subject) ?? ''
    const points = answerPoints(answer, view.weights)
    total += weight
    if (answer !== '') known += weight
    low += weight * points.low
    high += weight * points.high
  }
  return total === 0 ? rangeOf(0, 1, 0) : rangeOf(low / total, high / total, known / total)
}
