import { z } from 'zod'
import { functionCode, type FitGapRowFields } from '../../../../shared/contract/fit-gap-tables.ts'
import { stepLink, type StepLink } from '../../../../shared/contract/step-link.ts'
import type { ReadDatabase } from '../../db/database.ts'
import type { StoredRow } from '../../operations/row-store.ts'
import { storedLinks } from '../flow/step-links.ts'

/** Each field that people write of a row, and its column. */
export const rowColumns = {
  kind: 'kind',
  large: 'large',
  middle: 'middle',
  name: 'name',
  steps: 'steps',
  functions: 'functions',
  currentPractice: 'current_practice',
  forms: 'forms',
  volume: 'volume',
  impact: 'impact',
  necessity: 'necessity',
  necessityReason: 'necessity_reason',
  treatment: 'treatment',
  justification: 'justification',
  treatmentContent: 'treatment_content',
  remedy: 'remedy',
  bylaw: 'bylaw',
  bylawContent: 'bylaw_content',
  bylawDue: 'bylaw_due',
  endUserComputing: 'end_user_computing',
  externalSystem: 'external_system',
  transition: 'transition',
  transitionUntil: 'transition_until',
  owner: 'owner',
  dueDate: 'due_date',
  state: 'state',
  note: 'note',
} as const satisfies Record<keyof FitGapRowFields, string>

type RowColumn = (typeof rowColumns)[keyof FitGapRowFields]

/** One row of the table `fit_gap_row`. */
export type RowRecord = StoredRow &
  Record<Exclude<RowColumn, 'bylaw_due' | 'transition_until' | 'due_date'>, string> &
  Record<'bylaw_due' | 'transition_until' | 'due_date', string | null> & {
    id: string
    municipality_id: string
    table_id: string
    number: number
    position: number
    decider: string
    decided_at: string | null
    removed_at: string | null
  }

const functionCodes = z.array(functionCode)
const links = z.array(stepLink)
export type FunctionCode = z.infer<typeof functionCode>

/** The rows of a table that are not taken away, in the order of the table. */
export function listRows(database: ReadDatabase, table: string): RowRecord[] {
  return database
    .prepare('SELECT * FROM fit_gap_row WHERE table_id = ? AND removed_at IS NULL ORDER BY position, number')
    .all(table) as RowRecord[]
}

/** A row with nothing in it but its name; kind `other`. */
export function emptyRow(given: { id: string; municipality: string; table: string; number: number; position: number; name: string }): RowRecord {
  const texts = Object.fromEntries(Object.values(rowColumns).map((column) => [column, ''])) as Record<RowColumn, string>
  return {
    id: given.id,
    municipality_id: given.municipality,
    table_id: given.table,
    number: given.number,
    position: given.position,
    ...texts,
    kind: 'other',
    name: given.name,
    steps: '[]',
    functions: '[]',
    bylaw_due: null,
    transition_until: null,
    due_date: null,
    state: 'open',
    decider: '',
    decided_at: null,
    removed_at: null,
  }
}

/** The record with these fields written over it. */
export function withRowFields(record: RowRecord, fields: Partial<FitGapRowFields>): RowRecord {
  const { steps, functions, ...plain } = fields
  const written = Object.entries(plain)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => [rowColumns[field as keyof FitGapRowFields], value])
  return {
    ...record,
    ...(Object.fromEntries(written) as Partial<RowRecord>),
    steps: steps === undefined ? record.steps : storedLinks(steps),
    functions: functions === undefined ? record.functions : JSON.stringify(functions.map(({ kind, code }) => ({ kind, code }))),
  }
}

/** 機能 and 帳票 of a row. */
export function functionsOfRow(record: Pick<RowRecord, 'functions'>): FunctionCode[] {
  return functionCodes.parse(JSON.parse(record.functions))
}

/** The steps of a row as they are stored. */
export function stepsOfRow(record: Pick<RowRecord, 'steps'>): StepLink[] {
  return links.parse(JSON.parse(record.steps))
}

/** The highest number a row of the table has or had: rows that are taken away keep theirs. */
export function highestRowNumber(database: ReadDatabase, table: string): number {
  return (database.prepare('SELECT COALESCE(MAX(number), 0) AS number FROM fit_gap_row WHERE table_id = ?').get(table) as { number: number }).number
}
