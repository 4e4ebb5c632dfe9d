import type { ColumnChoice } from '../../../shared/columns/choose-at-first.ts'
import type { TableFile } from '../../../shared/contract/steps.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import type { MappedSteps } from '../../../shared/steps/read-mapped-steps.ts'
import { headerOf, type StepColumn } from '../../../shared/steps/step-columns.ts'
import { describeStepIssue } from '../../../shared/steps/step-issue.ts'

/** One thing to tell of the import, with its place in the sheet where it has one. */
export interface ImportNote {
  tone: 'error' | 'warning' | 'information'
  text: string
  /** Line from 1, and the field whose cell it is. */
  line: number | null
  field: StepColumn | null
}

/** At most so many lines are named one by one. */
const named = 30

/** Everything that is to be told of a table before it is taken over: what is wrong first, then what is left out, then what was done. */
export function notesOfImport(file: TableFile, choice: ColumnChoice, steps: MappedSteps, translate: Translate): ImportNote[] {
  const sheet = file.sheets[choice.sheet]
  const issues = steps.issues.map((issue): ImportNote => {
    const line = issue.row === null ? null : (steps.lines[issue.row] ?? null)
    return { tone: issue.severity, text: describeStepIssue(issue, translate), line, field: issue.column }
  })
  const unread = steps.unread.map(({ line, text }): ImportNote => ({ tone: 'warning', text: translate('mapColumns.unreadRow', { text }), line, field: null }))
  const note = (text: string, tone: ImportNote['tone'] = 'information', line: number | null = null): ImportNote => ({ tone, text, line, field: null })
  const lines = (all: readonly number[]) => all.slice(0, named).join(translate('app.listSeparator')) + (all.length > named ? ' …' : '')
  const notes = [
    ...(file.unreadLines.length > 0 ? [note(translate('mapColumns.unreadLines', { lines: lines(file.unreadLines), count: file.unreadLines.length }), 'error', file.unreadLines[0] ?? null)] : []),
    ...(file.otherLines.length > 0 ? [note(translate('mapColumns.otherLines', { lines: lines(file.otherLines), count: file.otherLines.length }), 'warning', file.otherLines[0] ?? null)] : []),
    ...issues.filter(({ tone }) => tone === 'error'),
    ...issues.filter(({ tone }) => tone !== 'error'),
    ...unread,
    ...(sheet !== undefined && sheet.omitted > 0 ? [note(translate('mapColumns.omitted', { count: sheet.omitted }), 'error')] : []),
    ...(sheet?.isHidden === true ? [note(translate('mapColumns.hiddenSheet', { name: sheet.name }), 'warning')] : []),
    ...(steps.isNumbered && steps.table.rows.length > 0 ? [note(translate('mapColumns.numbered'))] : []),
    ...(steps.guessedKinds > 0 ? [note(translate('mapColumns.guessedKinds', { count: steps.guessedKinds }))] : []),
    ...(steps.formulas > 0 ? [note(translate('mapColumns.formulas', { count: steps.formulas }))] : []),
    ...(steps.joined > 0 ? [note(translate('mapColumns.joined', { count: steps.joined }))] : []),
    ...(choice.isRemembered ? [note(translate('mapColumns.remembered'))] : []),
  ]
  return notes
}

/** Where a note points to, in words: 12行目「次」. */
export function placeOfNote({ line, field }: ImportNote, translate: Translate): string {
  if (line === null) return ''
  return field === null ? translate('mapColumns.line', { line }) : translate('mapColumns.lineAndField', { line, field: headerOf(field) })
}
