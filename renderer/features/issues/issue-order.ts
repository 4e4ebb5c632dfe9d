import { issueStates, type Issue } from '../../../shared/contract/issues.ts'

export const issueColumns = ['number', 'text', 'state', 'owner', 'dueDate'] as const
export type IssueColumn = (typeof issueColumns)[number]

export interface IssueOrder {
  column: IssueColumn
  isDescending: boolean
}

export const issueFilters = ['all', 'unfinished', ...issueStates] as const
export type IssueFilter = (typeof issueFilters)[number]

const collator = new Intl.Collator('ja', { numeric: true })

/** The 課題 a filter and a search leave, in the order asked for; what is empty comes last, equal ones by number. */
export function listedIssues(issues: readonly Issue[], filter: IssueFilter, search: string, { column, isDescending }: IssueOrder): Issue[] {
  const wanted = plain(search)
  const shown = issues.filter(
    (issue) => passes(issue, filter) && plain([issue.text, issue.owner, issue.note, ...issue.steps.map(({ name }) => name)].join('\n')).includes(wanted),
  )
  const sign = isDescending ? -1 : 1
  return shown.toSorted((one, other) => {
    const [a, b] = [valueOf(one, column), valueOf(other, column)]
    if ((a === '') !== (b === '')) return a === '' ? 1 : -1
    return sign * collator.compare(a, b) || one.number - other.number
  })
}

function passes({ state }: Issue, filter: IssueFilter): boolean {
  if (filter === 'all') return true
  return filter === 'unfinished' ? state !== 'done' : state === filter
}

function valueOf(issue: Issue, column: IssueColumn): string {
  if (column === 'state') return String(issueStates.indexOf(issue.state))
  return String(issue[column] ?? '')
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
