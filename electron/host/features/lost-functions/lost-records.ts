import type { z } from 'zod'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { Customisation, customisationFields, LostFunction, lostFunctionFields } from '../../../../shared/contract/lost-functions.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import { highestNumber } from '../../operations/highest-number.ts'
import { carryOut } from '../../operations/operation.ts'
import type { StoredRow } from '../../operations/row-store.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { ownMunicipality } from '../procedure/procedure-records.ts'

type CustomisationFields = z.infer<typeof customisationFields>
type LostFunctionFields = z.infer<typeof lostFunctionFields>

interface Common extends StoredRow {
  id: string
  municipality_id: string
  business_area_id: string
  number: number
  created_at: string
}

interface CustomisationRecord extends Common {
  what: string
  why: string
  still_needed: Customisation['stillNeeded']
  replacement: string
  rows: string
  owner: string
  note: string
}

interface LostRecord extends Common {
  name: string
  subject: string
  section: string
  reason: string
  alternative: string
  told_on: string | null
  note: string
}

/** What is to become of rows: `fields` null removes, an id that is not known yet adds. */
export interface LostChanges {
  customisations: readonly { id: string; fields: Partial<CustomisationFields> | null }[]
  lost: readonly { id: string; fields: Partial<LostFunctionFields> | null }[]
}

/** The scope of undo of what a 業務 loses. */
export function lostScope(area: string): string {
  return `lost-functions:${area}`
}

/** Customised parts of today's system of a 業務, by number. */
export function listCustomisations(database: ReadDatabase, area: string): Customisation[] {
  return (recordsOf(database, 'customisation', area) as CustomisationRecord[]).map((record) => ({
    id: record.id, number: record.number, what: record.what, why: record.why, stillNeeded: record.still_needed, replacement: record.replacement,
    rows: readIds(record.rows), owner: record.owner, note: record.note,
  }))
}

/** Functions that a 業務 will not have any more, by number; what they are about is still to be named. */
export function listLost(database: ReadDatabase, area: string): Omit<LostFunction, 'subjectName'>[] {
  return (recordsOf(database, 'lost_function', area) as LostRecord[]).map((record) => ({
    id: record.id, number: record.number, name: record.name, subject: record.subject, section: record.section, reason: record.reason,
    alternative: record.alternative, toldOn: record.told_on, note: record.note,
  }))
}

/** Carries out changes of both lists as one undo step. NOT_FOUND where the 業務 is gone, BAD_INPUT where a new entry has no name. */
export function writeLost(database: WriteDatabase, area: string, changes: LostChanges, moment: Moment): void {
  if (database.prepare('SELECT 1 FROM business_area WHERE id = ?').get(area) === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  const common = { municipality_id: ownMunicipality(database), business_area_id: area, created_at: moment.now.toISOString() }
  const customisations = rowsOf(database, 'customisation', area, changes.customisations, (id, number) => ({
    ...common, id, number, what: '', why: '', still_needed: '' as const, replacement: '', rows: '[]', owner: '', note: '',
  }), withCustomisation)
  const lost = rowsOf(database, 'lost_function', area, changes.lost, (id, number) => ({
    ...common, id, number, name: '', subject: '', section: '', reason: '', alternative: '', told_on: null, note: '',
  }), withLost)
  if ([...customisations.map(({ after }) => after?.what), ...lost.map(({ after }) => after?.name)].includes('')) throw new KurabeError('BAD_INPUT', 'lostFunctions.nameMissing')
  const rows = [...customisations, ...lost]
  carryOut(database, { scope: lostScope(area), title: { key: 'lostFunctions.operation', values: { count: rows.length } }, rows, now: moment.now })
}

function rowsOf<Record extends Common, Fields>(
  database: ReadDatabase,
  table: 'customisation' | 'lost_function',
  area: string,
  changes: readonly { id: string; fields: Fields | null }[],
  empty: (id: string, number: number) => Record,
  change: (record: Record, fields: Fields) => Record,
): { table: 'customisation' | 'lost_function'; id: string; after: Record | null }[] {
  const known = recordsOf(database, table, area) as Record[]
  let highest = known.reduce((most, { number }) => Math.max(most, number), highestNumber(database, lostScope(area), table))
  return changes.flatMap(({ id, fields }): { table: 'customisation' | 'lost_function'; id: string; after: Record | null }[] => {
    const before = known.find((record) => record.id === id)
    if (fields === null) return before === undefined ? [] : [{ table, id, after: null }]
    if (before !== undefined) return [{ table, id, after: change(before, fields) }]
    highest += 1
    return [{ table, id, after: change(empty(id, highest), fields) }]
  })
}

function withCustomisation(record: CustomisationRecord, fields: Partial<CustomisationFields>): CustomisationRecord {
  return {
    ...record,
    what: fields.what ?? record.what,
    why: fields.why ?? record.why,
    still_needed: fields.stillNeeded ?? record.still_needed,
    replacement: fields.replacement ?? record.replacement,
    rows: fields.rows === undefined ? record.rows : JSON.stringify(fields.rows),
    owner: fields.owner ?? record.owner,
    note: fields.note ?? record.note,
  }
}

function withLost(record: LostRecord, fields: Partial<LostFunctionFields>): LostRecord {
  return {
    ...record,
    name: fields.name ?? record.name,
    subject: fields.subject ?? record.subject,
    section: fields.section ?? record.section,
    reason: fields.reason ?? record.reason,
    alternative: fields.alternative ?? record.alternative,
    told_on: fields.toldOn === undefined ? record.told_on : fields.toldOn,
    note: fields.note ?? record.note,
  }
}

function recordsOf(database: ReadDatabase, table: 'customisation' | 'lost_function', area: string): StoredRow[] {
  return database.prepare(`SELECT * FROM ${table} WHERE business_area_id = ? ORDER BY number, id`).all(area) as StoredRow[]
}

/** Ids of a stored list; what cannot be read counts as none. */
function readIds(json: string): string[] {
  try {
    const ids: unknown = JSON.parse(json)
    return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : []
  } catch {
    return []
  }
}
