import { treatmentSymbols } from '../fitgap/judgement/treatment.ts'
import type { FitGapRowFields } from '../contract/fit-gap-tables.ts'
import type { JudgementEntry } from '../domain/judgement-list.ts'
import type { Translate } from '../i18n/translate.ts'
import type { SheetColumn } from './sheet-column.ts'

type Form = { kind: 'text'; longest: number; width: number } | { kind: 'day'; width: number } | { kind: 'choice'; values: readonly string[]; width: number }

const long = { kind: 'text', longest: 4000, width: 30 } as const

/** What a section can be asked about a row, in the order of the sheet. */
const forms = {
  currentPractice: long,
  forms: { kind: 'text', longest: 1000, width: 18 },
  volume: { kind: 'text', longest: 200, width: 14 },
  impact: long,
  necessity: { kind: 'choice', values: ['needed', 'not-needed', 'undecided'], width: 10 },
  necessityReason: long,
  treatment: { kind: 'choice', values: ['1', '2', '3', '4'], width: 16 },
  justification: long,
  treatmentContent: long,
  remedy: long,
  bylaw: { kind: 'choice', values: ['needed', 'not-needed', 'unknown'], width: 10 },
  bylawContent: long,
  bylawDue: { kind: 'day', width: 13 },
  endUserComputing: { ...long, width: 20 },
  externalSystem: { ...long, width: 20 },
  transition: { ...long, width: 20 },
  transitionUntil: { kind: 'day', width: 13 },
  owner: { kind: 'text', longest: 60, width: 12 },
  dueDate: { kind: 'day', width: 13 },
  state: { kind: 'choice', values: ['open', 'doing', 'done'], width: 10 },
  note: { ...long, width: 24 },
} as const satisfies Partial<Record<keyof FitGapRowFields, Form>>

export type SectionField = keyof typeof forms
export const sectionFields = Object.keys(forms) as SectionField[]

/** What is asked where nobody has chosen: what only the section knows. */
export const usualSectionFields: readonly SectionField[] = ['currentPractice', 'forms', 'volume', 'necessity', 'necessityReason', 'bylaw', 'owner', 'note']

const spellings: Record<string, readonly string[]> = {
  needed: ['要', '必要', '有', 'あり', '○', 'yes'],
  'not-needed': ['不要', '否', '無', 'なし', '×', 'no'],
  undecided: ['検討中', '未定', '？', '不明'],
  unknown: ['不明', '未定', '検討中', '？'],
  '1': ['1', '①'], '2': ['2', '②'], '3': ['3', '③'], '4': ['4', '④'],
  open: ['未', '未着手'], doing: ['中', '対応中'], done: ['済', '完了'],
}

/** The column of a field in one language; null for a field that sheets do not ask. */
export function sectionColumn(field: string, translate: Translate): SheetColumn | null {
  if (!isSectionField(field)) return null
  const form: Form = forms[field]
  const column = { field, header: translate(`sentSheets.column.${field}`), kind: form.kind, width: form.width, longest: form.kind === 'text' ? form.longest : 0, choices: [] }
  if (form.kind !== 'choice') return column
  const label = (value: string) => choiceLabel(field, value, translate)
  return { ...column, choices: form.values.map((value) => ({ value, label: label(value), spellings: [...(spellings[value] ?? [])] })) }
}

/** The two columns that ask a section for step 1 against one reference. */
export function judgementColumns(reference: { id: string; name: string }, judgements: readonly JudgementEntry[], translate: Translate): SheetColumn[] {
  const choices = judgements.map(({ key, symbol, name }) => ({ value: key, label: `${symbol} ${name}`, spellings: [symbol, name] }))
  const header = (part: 'judgement' | 'difference') => translate(`sentSheets.column.${part}`, { name: reference.name })
  return [
    { field: `judgement:${reference.id}`, header: header('judgement'), kind: 'choice', width: 14, longest: 0, choices },
    { field: `difference:${reference.id}`, header: header('difference'), kind: 'text', width: 28, longest: 4000, choices: [] },
  ]
}

function isSectionField(field: string): field is SectionField {
  return field in forms
}

function choiceLabel(field: SectionField, value: string, translate: Translate): string {
  if (field === 'treatment') return `${treatmentSymbols[value as keyof typeof treatmentSymbols]} ${translate(`sentSheets.choice.treatment.${value as '1' | '2' | '3' | '4'}`)}`
  return translate(`sentSheets.choice.${value as 'needed' | 'not-needed' | 'undecided' | 'unknown' | 'open' | 'doing' | 'done'}`)
}
