import type { FitGapCell, FitGapTableRow, FitGapTableView } from '../../contract/fit-gap-tables.ts'
import type { MessageKey } from '../../i18n/translate.ts'
import { roleOf } from './summary/role-counts.ts'

/** What should be looked at in a table: nothing of it keeps anybody from writing. */
export interface TableProblem {
  reason: MessageKey
  values: Record<string, string | number>
  row: string | null
}

type Finding = [key: MessageKey, values?: Record<string, string | number>]

/**
 * The rules of the method that are told and not enforced (domain.md §3): ④ asks for what takes its place, what does not fit for a 方策, a bylaw for
 * its content, 経過措置 for its day, an I/F that cannot change for a way. `today` is the local day, YYYY-MM-DD.
 */
export function tableProblems(view: FitGapTableView, today: string): TableProblem[] {
  return view.rows.flatMap((row) =>
    [...rowFindings(view, row, today), ...row.cells.flatMap((cell, index) => cellFindings(cell, view.summary.references[index]?.name ?? ''))].map(
      ([reason, values]) => ({ reason, values: { number: row.number, name: row.name, ...values }, row: row.id }),
    ),
  )
}

function rowFindings(view: FitGapTableView, row: FitGapTableRow, today: string): Finding[] {
  const found: Finding[] = []
  if (row.treatment === '4' && isBlank(row.remedy)) found.push(['fitGapTables.problem.remedy'])
  if (asksForTreatment(view, row) && row.treatment === '' && row.necessity !== 'not-needed') found.push(['fitGapTables.problem.treatment'])
  if (row.necessity === 'not-needed' && isBlank(row.necessityReason)) found.push(['fitGapTables.problem.necessityReason'])
  if (row.bylaw === 'needed' && isBlank(row.bylawContent)) found.push(['fitGapTables.problem.bylawContent'])
  if (row.bylaw === 'needed' && row.bylawDue === null) found.push(['fitGapTables.problem.bylawDue'])
  if (!isBlank(row.transition) && row.transitionUntil === null) found.push(['fitGapTables.problem.transitionUntil'])
  if (row.dueDate !== null && row.dueDate < today && row.state !== 'done') found.push(['fitGapTables.problem.overdue', { day: row.dueDate }])
  if (row.steps.some(({ isGone }) => isGone)) found.push(['fitGapTables.problem.stepGone'])
  return found
}

/**
 * Whether something does not fit that the work has to do with: the standard spec, or every package in question. One candidate of several that does
 * not fit speaks against the candidate; flows alone count where the table has neither.
 */
function asksForTreatment(view: FitGapTableView, row: FitGapTableRow): boolean {
  const isGap = ({ judgement }: FitGapCell) => judgement !== '' && ['partial', 'unfit'].includes(roleOf(view.judgements, judgement))
  const of = (kind: 'spec' | 'package' | 'flow') => row.cells.filter((_, index) => view.summary.references[index]?.kind === kind)
  const packages = of('package')
  if (of('spec').some(isGap) || (packages.length > 0 && packages.every(isGap))) return true
  return view.summary.references.every(({ kind }) => kind === 'flow') && of('flow').some(isGap)
}

function cellFindings(cell: FitGapCell, reference: string): Finding[] {
  const found: Finding[] = []
  if (cell.interfaceChange === 'impossible') found.push(['fitGapTables.problem.interfaceImpossible', { system: cell.interfaceSystem, reference }])
  if (cell.interfaceSystem !== '' && cell.interfaceChange === '') found.push(['fitGapTables.problem.interfaceOpen', { system: cell.interfaceSystem, reference }])
  return found
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}
