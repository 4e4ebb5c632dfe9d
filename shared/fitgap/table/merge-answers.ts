/** One answer of a vendor; '' where nobody answered. */
export interface Answer {
  answer: '' | 'yes' | 'partial' | 'no'
  cost: number | null
  comment: string
}

export interface MergedAnswer extends Answer {
  /** How many of the subjects have an answer, and how many there are. */
  answered: number
  asked: number
}

const fromWorst = ['no', 'partial', 'yes'] as const

/**
 * What a package says to a row whose functions it answers one by one: the worst answer, the sum of the costs it names (千円), its comments with
 * their codes. A missing answer is unknown: all the answers given are ○ and one is missing, then the row's answer is unknown too. Cost is
 * null where none is named.
 */
export function mergeAnswers(subjects: readonly { label: string; answer: Answer | undefined }[]): MergedAnswer {
  const given = subjects.filter(({ answer }) => answer !== undefined && answer.answer !== '')
  const worst = fromWorst.find((value) => given.some(({ answer }) => answer?.answer === value)) ?? ''
  const costs = subjects.flatMap(({ answer }) => (answer?.cost === null || answer?.cost === undefined ? [] : [answer.cost]))
  const comments = subjects.flatMap(({ label, answer }) => (answer?.comment ? [label === '' ? answer.comment : `${label} ${answer.comment}`] : []))
  return {
    answer: worst === 'yes' && given.length < subjects.length ? '' : worst,
    cost: costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0),
    comment: comments.join('\n'),
    answered: given.length,
    asked: subjects.length,
  }
}
