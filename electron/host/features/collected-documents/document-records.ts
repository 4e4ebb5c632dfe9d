import type { CollectedDocument, DocumentFields } from '../../../../shared/contract/collected-documents.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import { carryOut } from '../../operations/operation.ts'
import type { StoredRow } from '../../operations/row-store.ts'
import { linkReader, storedLinks } from '../flow/step-links.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { findProcedure } from '../procedure/find-procedure.ts'

/** One row of the table `collected_document`. */
interface DocumentRecord extends StoredRow {
  id: string
  municipality_id: string
  procedure_id: string
  kind: CollectedDocument['kind']
  name: string
  edition: string
  place: string
  note: string
  person: string
  steps: string
  created_at: string
}

/** The scope of undo of a procedure's register. */
export function documentScope(procedure: string): string {
  return `documents:${procedure}`
}

/** What was collected for a procedure, in the order it was added. */
export function listDocuments(database: ReadDatabase, procedure: string): CollectedDocument[] {
  const readLinks = linkReader(database)
  return records(database, findProcedure(database, procedure).id).map(({ id, kind, name, edition, place, note, person, steps, created_at }) => ({
    id,
    kind,
    name,
    edition,
    place,
    note,
    person,
    steps: readLinks(steps),
    createdAt: created_at,
  }))
}

/** Adds an entry; returns its id. */
export function addDocument(database: WriteDatabase, given: { procedure: string; fields: Partial<DocumentFields> & { name: string } }, moment: Moment): string {
  const { municipality } = findProcedure(database, given.procedure)
  const empty: DocumentRecord = {
    id: moment.newId(),
    municipality_id: municipality,
    procedure_id: given.procedure,
    kind: 'other',
    name: '',
    edition: '',
    place: '',
    note: '',
    person: '',
    steps: '[]',
    created_at: moment.now.toISOString(),
  }
  write(database, given.procedure, 'collectedDocuments.operation.add', [{ id: empty.id, after: withFields(empty, given.fields) }], moment)
  return empty.id
}

/** Changes what is given of an entry; NOT_FOUND where there is none. */
export function updateDocument(database: WriteDatabase, given: { procedure: string; document: string; fields: Partial<DocumentFields> }, moment: Moment): void {
  const before = records(database, given.procedure).find(({ id }) => id === given.document)
  if (before === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  write(database, given.procedure, 'collectedDocuments.operation.update', [{ id: before.id, after: withFields(before, given.fields) }], moment)
}

/** Takes entries away, all of them as one undo step. */
export function removeDocuments(database: WriteDatabase, given: { procedure: string; documents: readonly string[] }, moment: Moment): void {
  const gone = new Set(given.documents)
  const rows = records(database, given.procedure).filter(({ id }) => gone.has(id))
  write(
    database,
    given.procedure,
    'collectedDocuments.operation.remove',
    rows.map(({ id }) => ({ id, after: null })),
    moment,
  )
}

function withFields(record: DocumentRecord, { steps, ...fields }: Partial<DocumentFields>): DocumentRecord {
  const words = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  return { ...record, ...words, steps: steps === undefined ? record.steps : storedLinks(steps) }
}

function records(database: ReadDatabase, procedure: string): DocumentRecord[] {
  return database.prepare('SELECT * FROM collected_document WHERE procedure_id = ? ORDER BY created_at, id').all(procedure) as DocumentRecord[]
}

function write(
  database: WriteDatabase,
  procedure: string,
  key: `collectedDocuments.operation.${'add' | 'update' | 'remove'}`,
  rows: { id: string; after: DocumentRecord | null }[],
  moment: Moment,
): void {
  const changes = rows.map((row) => ({ table: 'collected_document' as const, ...row }))
  carryOut(database, { scope: documentScope(procedure), title: { key, values: { count: rows.length } }, rows: changes, now: moment.now })
}
