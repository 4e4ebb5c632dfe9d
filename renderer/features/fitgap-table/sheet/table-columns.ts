import type { FitGapReference, FitGapRowFields } from '../../../../shared/contract/fit-gap-tables.ts'
import { fitGapRowKinds } from '../../../../shared/contract/fit-gap-tables.ts'
import type { JudgementEntry } from '../../../../shared/domain/judgement-list.ts'
import { necessities } from '../../../../shared/fitgap/judgement/necessity.ts'
import { treatments, treatmentSymbols } from '../../../../shared/fitgap/judgement/treatment.ts'
import type { MessageKey, Translate } from '../../../../shared/i18n/translate.ts'
import { judgementColumn, type TableColumn } from './table-column.ts'

type RowField = keyof FitGapRowFields

/** Every column of a Fit & Gap 表 in the order of the method: what the row is, each reference, what is done about it, who until when. */
export function tableColumns(references: readonly FitGapReference[], judgements: readonly JudgementEntry[], translate: Translate): TableColumn[] {
  const text = (field: RowField, width: number, more: Partial<TableColumn> = {}): TableColumn => ({
    id: field, label: translate(`fitGapTables.column.${field}` as MessageKey), width, kind: 'lines', source: { of: 'row', field }, ...more,
  })
  const choice = (field: RowField, values: readonly string[], wordOf: (value: string) => string, width: number, more: Partial<TableColumn> = {}): TableColumn =>
    text(field, width, { kind: 'choice', values, choices: values.map((value) => ({ text: wordOf(value) })), hasFewValues: true, hasDigitKeys: true, ...more })
  const word = (prefix: string) => (value: string) => translate(`${prefix}.${value}` as MessageKey)
  return [
    { id: 'number', label: translate('fitGapTables.column.number'), width: 64, kind: 'number', isReadOnly: true, source: { of: 'number' } },
    choice('kind', fitGapRowKinds, word('fitGapTables.kind'), 112, { isExtra: true }),
    text('large', 140, { isExtra: true, hasFewValues: true, kind: 'text' }),
    text('middle', 120, { hasFewValues: true, kind: 'text' }),
    text('name', 200, { widest: 360 }),
    text('functions', 136, { kind: 'text' }),
    { id: 'steps', label: translate('fitGapTables.column.steps'), width: 180, kind: 'lines', isReadOnly: true, isExtra: true, source: { of: 'steps' } },
    ...references.map((reference) => judgementOf(reference, judgements, translate)),
    ...references.flatMap((reference) => ofReference(reference, references.length > 1, translate)),
    choice('necessity', necessities, word('fitgap.necessity'), 120),
    text('necessityReason', 180, { isExtra: true }),
    choice('treatment', treatments, (value) => treatmentSymbols[value as '1'], 104),
    text('treatmentContent', 200),
    text('justification', 200),
    text('remedy', 180),
    choice('bylaw', ['needed', 'not-needed', 'unknown'], word('fitGapTables.bylaw'), 104),
    text('bylawContent', 180, { isExtra: true }),
    text('bylawDue', 128, { kind: 'text', isExtra: true }),
    text('endUserComputing', 160),
    text('externalSystem', 160),
    text('transition', 180),
    text('transitionUntil', 128, { kind: 'text', isExtra: true }),
    text('owner', 120, { kind: 'text', hasFewValues: true }),
    text('dueDate', 128, { kind: 'text' }),
    choice('state', ['open', 'doing', 'done'], word('fitGapTables.state'), 96),
    text('currentPractice', 200, { isExtra: true }),
    text('forms', 140, { isExtra: true }),
    text('volume', 120, { isExtra: true }),
    text('impact', 180, { isExtra: true }),
    text('note', 200),
  ]
}

function judgementOf({ id, name }: FitGapReference, judgements: readonly JudgementEntry[], translate: Translate): TableColumn {
  return {
    id: judgementColumn(id),
    label: name === '' ? translate('fitGapTables.column.judgement') : name,
    width: 144,
    kind: 'choice',
    values: judgements.map(({ key }) => key),
    choices: judgements.map((entry) => ({ text: entry.name, readings: [entry.symbol, entry.key] })),
    hasDigitKeys: true,
    hasFewValues: true,
    source: { of: 'cell', reference: id, part: 'judgement' },
  }
}

function ofReference({ id, name, kind }: FitGapReference, isOneOfSeveral: boolean, translate: Translate): TableColumn[] {
  const label = (key: MessageKey) => (isOneOfSeveral ? translate('fitgapTable.column.ofReference', { column: translate(key), reference: name }) : translate(key))
  const changes = ['possible', 'impossible', 'unknown']
  return [
    ...(kind === 'package'
      ? ([
          { id: `answer ${id}`, label: label('fitGapTables.column.answer'), width: 72, kind: 'text', isReadOnly: true, hasFewValues: true, source: { of: 'cell', reference: id, part: 'answer' } },
          { id: `cost ${id}`, label: label('fitGapTables.column.cost'), width: 96, kind: 'number', isReadOnly: true, source: { of: 'cell', reference: id, part: 'cost' } },
        ] satisfies TableColumn[])
      : []),
    { id: `difference ${id}`, label: label('fitGapTables.column.difference'), width: 220, kind: 'lines', source: { of: 'cell', reference: id, part: 'difference' } },
    { id: `interfaceSystem ${id}`, label: label('fitGapTables.column.interfaceSystem'), width: 140, kind: 'text', isExtra: true, source: { of: 'cell', reference: id, part: 'interfaceSystem' } },
    {
      id: `interfaceChange ${id}`, label: label('fitGapTables.column.interfaceChange'), width: 112, kind: 'choice', isExtra: true, hasFewValues: true, hasDigitKeys: true,
      values: changes, choices: changes.map((value) => ({ text: translate(`fitGapTables.interface.${value}` as MessageKey) })),
      source: { of: 'cell', reference: id, part: 'interfaceChange' },
    },
  ]
}
