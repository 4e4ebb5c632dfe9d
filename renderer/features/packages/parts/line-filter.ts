import type { EvaluationView } from '../../../../shared/contract/packages.ts'

export const lineFilters = ['all', 'mandatory', 'unanswered', 'differing'] as const
export type LineFilter = (typeof lineFilters)[number]

/** Subjects of the lines that a filter shows: mandatory ones, those some package has not answered, those with different answers. */
export function filteredLines({ lines, packages, answers }: Pick<EvaluationView, 'lines' | 'packages' | 'answers'>, filter: LineFilter): Set<string> {
  const given = packages.map(({ id }) => new Map((answers[id] ?? []).map(({ subject, answer }) => [subject, answer])))
  const answersTo = (subject: string) => given.map((of) => of.get(subject) ?? '')
  const isShown = ({ subject, class: lineClass }: EvaluationView['lines'][number]) => {
    if (filter === 'mandatory') return lineClass === 'mandatory'
    if (filter === 'unanswered') return answersTo(subject).includes('')
    if (filter === 'differing') return new Set(answersTo(subject).filter((answer) => answer !== '')).size > 1
    return true
  }
  return new Set(lines.filter(isShown).map(({ subject }) => subject))
}
