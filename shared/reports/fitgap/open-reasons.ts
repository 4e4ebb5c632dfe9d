import type { FitGapTableRow, FitGapTableView } from '../../contract/fit-gap-tables.ts'
import type { JudgementRole } from '../../domain/judgement-list.ts'
import type { Translate } from '../../i18n/translate.ts'

export const openReasonKinds = ['overdue', 'undecided', 'rejudge', 'unclear', 'necessity', 'treatment', 'justification', 'remedy', 'bylaw'] as const
export type OpenReasonKind = (typeof openReasonKinds)[number]

export interface OpenReason {
  kind: OpenReasonKind
  text: string
}

/** The role each judgement of a table plays, by its key. */
export function rolesOf({ judgements }: FitGapTableView): Map<string, JudgementRole> {
  return new Map(judgements.map(({ key, role }) => [key, role]))
}

/**
 * What is still open in a row on a day (YYYY-MM-DD), the most pressing first: past its date, not judged, to be judged again, to be clarified,
 * and, where it does not fit, what step 2 of the method lacks (domain.md, section 3). Empty where nothing is.
 */
export function openReasons(view: FitGapTableView, row: FitGapTableRow, day: string, translate: Translate): OpenReason[] {
  const roles = rolesOf(view)
  const names = new Map(view.summary.references.filter(({ isGone }) => !isGone).map(({ id, name }) => [id, name]))
  const cells = row.cells.filter(({ reference }) => names.has(reference))
  const named = (chosen: typeof cells) => chosen.map(({ reference }) => names.get(reference) ?? '').join('、')
  const of = (kind: OpenReasonKind, chosen: typeof cells): OpenReason[] =>
    chosen.length === 0 ? [] : [{ kind, text: translate(`reports.open.${kind}`, { references: named(chosen) }) }]
  const plain = (kind: OpenReasonKind, isOpen: boolean): OpenReason[] => (isOpen ? [{ kind, text: translate(`reports.open.${kind}`, { references: '' }) }] : [])
  const isGap = cells.some(({ judgement }) => ['partial', 'unfit'].includes(roles.get(judgement) ?? ''))
  const isDropped = row.necessity === 'not-needed'
  return [
    ...plain('overdue', row.dueDate !== null && row.dueDate < day && row.state !== 'done'),
    // As in every count: a row waits for its main reference, not for each candidate.
    ...of('undecided', row.cells.slice(0, 1).filter(({ reference, judgement }) => judgement === '' && names.has(reference))),
    ...of('rejudge', cells.filter(({ rejudge }) => rejudge !== null)),
    ...of('unclear', cells.filter(({ judgement }) => roles.get(judgement) === 'unclear')),
    ...plain('necessity', isGap && (row.necessity === '' || row.necessity === 'undecided')),
    ...plain('treatment', isGap && !isDropped && row.treatment === ''),
    ...plain('justification', row.treatment === '3' && row.justification.trim() === ''),
    ...plain('remedy', row.treatment === '4' && row.remedy.trim() === ''),
    ...plain('bylaw', row.bylaw === 'unknown' || (row.bylaw === 'needed' && row.bylawDue === null)),
  ]
}
