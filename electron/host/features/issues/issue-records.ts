import type { Issue, IssueFields } from '../../../../shared/contract/issues.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import { highestNumber } from '../../operations/highest-number.ts'
import { carryOut } from '../../operations/operation.ts'
import type { StoredRow } from '../../operations/row-store.ts'
import { linkReader, storedLinks } from '../flow/step-links.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { findProcedure } from '../procedure/find-procedure.ts'

/** One row of the table `issue`. */
interface IssueRecord extends StoredRow {
  id: string
  municipality_id: string
  procedure_id: string
  number: number
  text: string
  steps: string
  source_kind: Issue['source']['kind']
  source_id: string
  source_text: string
  state: Issue['state']
  owner: string
  due_date: string | null
  note: string
  created_by: string
  created_at: string
  changed_at: string
}

/** The scope of undo of a procedure's 課題. */
export function issueScope(procedure: string): string {
  return `issues:${procedure}`
}

/** The 課題 of a procedure, by number. */
export function listIssues(database: ReadDatabase, procedure: string): Issue[] {
  const readLinks = linkReader(database)
  return records(database, findProcedure(database, procedure).id).map((record) => ({
    id: record.id,
    number: record.number,
    municipality: record.municipality_id,
    text: record.text,
    steps: readLinks(record.steps),
    source: { kind: record.source_kind, id: record.source_id, text: record.source_text },
    state: record.state,
    owner: record.owner,
    dueDate: record.due_date,
    note: record.note,
    createdBy: record.created_by,
    createdAt: record.created_at,
    changedAt: record.changed_at,
  }))
}

/** Adds a 課題; returns its id. */
export function addIssue(
  database: WriteDatabase,
  given: { procedure: string; fields: Partial<IssueFields> & { text: string }; source: Issue['source']; author: string },
  moment: Moment,
): string {
  const { municipality } = findProcedure(database, given.procedure)
  const at = moment.now.toISOString()
  const empty: IssueRecord = {
    id: moment.newId(),
    municipality_id: municipality,
    procedure_id: given.procedure,
    number: records(database, given.procedure).reduce((highest, { number }) => Math.max(highest, number), highestNumber(database, issueScope(given.procedure), 'issue')) + 1,
    text: '',
    steps: '[]',
    source_kind: given.source.kind,
    source_id: given.source.id,
    source_text: given.source.text,
    state: 'open',
    owner: '',
    due_date: null,
    note: '',
    created_by: given.author,
    created_at: at,
    changed_at: at,
  }
  write(database, given.procedure, 'issues.operation.add', [{ id: empty.id, after: withFields(empty, given.fields, at) }], moment)
  return empty.id
}

/** Changes what is given of a 課題; NOT_FOUND where there is none. */
export function updateIssue(database: WriteDatabase, given: { procedure: string; issue: string; fields: Partial<IssueFields> }, moment: Moment): void {
  const before = records(database, given.procedure).find(({ id }) => id === given.issue)
  if (before === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  const after = withFields(before, given.fields, before.changed_at)
  const isChanged = JSON.stringify(after) !== JSON.stringify(before)
  if (isChanged) write(database, given.procedure, 'issues.operation.update', [{ id: before.id, after: { ...after, changed_at: moment.now.toISOString() } }], moment)
}

/** Takes 課題 away, all of them as one undo step; those that are gone already are passed over. */
export function removeIssues(database: WriteDatabase, given: { procedure: string; issues: readonly string[] }, moment: Moment): void {
  const gone = new Set(given.issues)
  const rows = records(database, given.procedure).filter(({ id }) => gone.has(id))
  write(
    database,
    given.procedure,
    'issues.operation.remove',
    rows.map(({ id }) => ({ id, after: null })),
    moment,
  )
}

function withFields(record: IssueRecord, fields: Partial<IssueFields>, at: string): IssueRecord {
  return {
    ...record,
    text: fields.text ?? record.text,
    steps: fields.steps === undefined ? record.steps : storedLinks(fields.steps),
    state: fields.state ?? record.state,
    owner: fields.owner ?? record.owner,
    due_date: fields.dueDate === undefined ? record.due_date : fields.dueDate,
    note: fields.note ?? record.note,
    changed_at: at,
  }
}

function records(database: ReadDatabase, procedure: string): IssueRecord[] {
  return database.prepare('SELECT * FROM issue WHERE procedure_id = ? ORDER BY number, id').all(procedure) as IssueRecord[]
}

function write(
  database: WriteDatabase,
  procedure: string,
  key: `issues.operation.${'add' | 'update' | 'remove'}`,
  rows: { id: string; after: IssueRecord | null }[],
  moment: Moment,
): void {
  const changes = rows.map((row) => ({ table: 'issue' as const, ...row }))
  carryOut(database, { scope: issueScope(procedure), title: { key, values: { count: rows.length } }, rows: changes, now: moment.now })
}
