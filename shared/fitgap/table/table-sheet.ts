import type { FitGapCell, FitGapTableRow, FitGapTableView } from '../../contract/fit-gap-tables.ts'
import { dayOfMoment } from '../../domain/day-of-moment.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { RegisterColumn, RegisterSheet } from '../../register/register.ts'
import { treatmentSymbols } from '../judgement/treatment.ts'

type Value = string | number
interface RowColumn extends RegisterColumn {
  value: (row: FitGapTableRow) => Value
}

/** A Fit & Gap table as one sheet: the row, step 1 per reference, step 2. What the town writes and what vendors answer are told apart by side. */
export function fitGapTableSheet(view: FitGapTableView, translate: Translate): RegisterSheet {
  const judgementWords = new Map(view.judgements.map(({ key, symbol, name }) => [key, `${symbol} ${name}`]))
  const columns = [...leadingColumns(translate), ...view.summary.references.flatMap((_, index) => referenceColumns(view, index, judgementWords, translate)), ...stepTwoColumns(translate)]
  return {
    name: view.summary.name,
    // Number to name.
    keptColumns: 5,
    columns: columns.map(({ title, width, side }) => ({ title, width, side })),
    rows: view.rows.map((row) => columns.map(({ value }) => value(row))),
  }
}

function leadingColumns(translate: Translate): RowColumn[] {
  const column = columnMaker(translate)
  return [
    { title: translate('fitgap.column.number'), width: 6, value: (row) => row.number },
    column('kind', 10, (row) => translate(`fitGapTables.kind.${row.kind}`)),
    column('large', 16, (row) => row.large),
    column('middle', 18, (row) => row.middle),
    column('name', 36, (row) => row.name),
    column('functions', 14, (row) => row.functions.map(({ code }) => code).join('\n')),
    column('currentPractice', 30, (row) => row.currentPractice, 'own'),
    column('forms', 18, (row) => row.forms, 'own'),
    column('volume', 14, (row) => row.volume, 'own'),
    column('impact', 24, (row) => row.impact, 'own'),
  ]
}

function referenceColumns(view: FitGapTableView, index: number, judgements: ReadonlyMap<string, string>, translate: Translate): RowColumn[] {
  const reference = view.summary.references[index]
  if (reference === undefined) return []
  const column = (field: 'judgement' | 'difference' | 'evidence' | 'interface' | 'facts' | 'suggestion' | 'answer' | 'cost' | 'comment', width: number, value: (cell: FitGapCell) => Value, side?: 'own' | 'vendor'): RowColumn => ({
    title: `${reference.name}\n${translate(`fitGapTables.column.${field}`)}`,
    width,
    side,
    value: (row) => (row.cells[index] === undefined ? '' : value(row.cells[index])),
  })
  const answers: RowColumn[] =
    reference.kind !== 'package'
      ? []
      : [
          column('answer', 12, ({ facts }) => answerSigns[facts.answer], 'vendor'),
          column('cost', 12, ({ facts }) => facts.cost ?? '', 'vendor'),
          column('comment', 24, ({ facts }) => facts.comment, 'vendor'),
        ]
  return [
    column('facts', 44, ({ facts }) => [facts.difference, ...facts.functions.map(({ code, name, text }) => `${code} ${name || text}`)].filter(Boolean).join('\n')),
    ...answers,
    column('suggestion', 12, ({ suggestion }) => (suggestion === null ? '' : (judgements.get(suggestion.judgement) ?? ''))),
    column('judgement', 12, (cell) => {
      const word = judgements.get(cell.judgement) ?? cell.judgement
      return cell.rejudge === null ? word : translate('fitGapTables.sheet.rejudge', { judgement: word, cause: cell.rejudge.cause })
    }, 'own'),
    column('difference', 30, ({ difference }) => difference, 'own'),
    column('evidence', 20, ({ evidence }) => evidence.map((entry) => evidenceText(entry)).join('\n'), 'own'),
    column('interface', 16, (cell) =>
      cell.interfaceSystem === '' && cell.interfaceChange === ''
        ? ''
        : `${cell.interfaceSystem}${cell.interfaceChange === '' ? '' : translate('fitGapTables.sheet.interface', { change: translate(`fitGapTables.interface.${cell.interfaceChange}`) })}`, 'own'),
  ]
}

const answerSigns = { '': '', yes: '○', partial: '△', no: '×' } as const

function evidenceText(entry: FitGapCell['evidence'][number]): string {
  if (entry.kind === 'shape') return entry.step.name
  if (entry.kind === 'function') return entry.item.code
  return [entry.name, entry.page, entry.text].filter((part) => part !== '').join(' ')
}

function stepTwoColumns(translate: Translate): RowColumn[] {
  const column = columnMaker(translate)
  return [
    column('necessity', 8, (row) => (row.necessity === '' ? '' : translate(`fitgap.necessity.${row.necessity}`)), 'own'),
    column('necessityReason', 24, (row) => row.necessityReason, 'own'),
    column('treatment', 18, (row) => (row.treatment === '' ? '' : `${treatmentSymbols[row.treatment]} ${translate(`fitgap.treatment.${row.treatment}`)}`), 'own'),
    column('justification', 30, (row) => row.justification, 'own'),
    column('treatmentContent', 30, (row) => row.treatmentContent, 'own'),
    column('remedy', 24, (row) => row.remedy, 'own'),
    column('bylaw', 8, (row) => (row.bylaw === '' ? '' : translate(`fitGapTables.bylaw.${row.bylaw}`)), 'own'),
    column('bylawContent', 24, (row) => row.bylawContent, 'own'),
    column('bylawDue', 12, (row) => row.bylawDue ?? '', 'own'),
    column('endUserComputing', 20, (row) => row.endUserComputing, 'own'),
    column('externalSystem', 20, (row) => row.externalSystem, 'own'),
    column('transition', 20, (row) => row.transition, 'own'),
    column('transitionUntil', 12, (row) => row.transitionUntil ?? '', 'own'),
    column('owner', 12, (row) => row.owner, 'own'),
    column('dueDate', 12, (row) => row.dueDate ?? '', 'own'),
    column('state', 10, (row) => translate(`fitGapTables.state.${row.state}`), 'own'),
    column('note', 24, (row) => row.note, 'own'),
    column('decider', 12, (row) => row.decider),
    column('decidedAt', 12, (row) => (row.decidedAt === null ? '' : dayOfMoment(row.decidedAt))),
  ]
}

function columnMaker(translate: Translate) {
  return (field: keyof FitGapTableRow & ColumnField, width: number, value: (row: FitGapTableRow) => Value, side?: 'own' | 'vendor'): RowColumn => ({
    title: translate(`fitGapTables.column.${field}`), width, side, value,
  })
}

type ColumnField =
  | 'kind' | 'large' | 'middle' | 'name' | 'functions' | 'currentPractice' | 'forms' | 'volume' | 'impact' | 'necessity' | 'necessityReason' | 'treatment'
  | 'justification' | 'treatmentContent' | 'remedy' | 'bylaw' | 'bylawContent' | 'bylawDue' | 'endUserComputing' | 'externalSystem' | 'transition'
  | 'transitionUntil' | 'owner' | 'dueDate' | 'state' | 'note' | 'decider' | 'decidedAt'
