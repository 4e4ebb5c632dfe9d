import type { Issue } from '../contract/issues.ts'
import type { ShownStepLink } from '../contract/step-link.ts'
import { dayOfMoment } from '../domain/day-of-moment.ts'
import type { Translate } from '../i18n/translate.ts'
import type { RegisterSheet } from '../register/register.ts'

/** 課題 as a list. */
export function issueSheet(issues: readonly Issue[], translate: Translate): RegisterSheet {
  return {
    name: translate('issues.sheet'),
    columns: [
      { title: 'No', width: 6 },
      { title: translate('issues.column.text'), width: 50 },
      { title: translate('issues.column.steps'), width: 40 },
      { title: translate('issues.column.state'), width: 10 },
      { title: translate('issues.column.owner'), width: 18 },
      { title: translate('issues.column.dueDate'), width: 12 },
      { title: translate('issues.column.note'), width: 40 },
      { title: translate('issues.column.source'), width: 50 },
      { title: translate('issues.column.created'), width: 12 },
    ],
    rows: issues.map((issue) => [
      issue.number,
      issue.text,
      linkNames(issue.steps, translate),
      translate(`issues.state.${issue.state}`),
      issue.owner,
      issue.dueDate ?? '',
      issue.note,
      issue.source.kind === 'none' ? '' : translate(`issues.source.${issue.source.kind}`, { text: issue.source.text }),
      dayOfMoment(issue.createdAt),
    ]),
  }
}

/** The steps of an entry, one a line; those that are gone say so. */
export function linkNames(steps: readonly ShownStepLink[], translate: Translate): string {
  return steps.map(({ name, isGone }) => (isGone ? translate('review.goneStep', { name }) : name)).join('\n')
}
