import type { PackageAnswer } from '../../../../shared/contract/packages.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import { carryOut, type OperationTitle } from '../../operations/operation.ts'
import type { StoredRow } from '../../operations/row-store.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { ownMunicipality } from '../procedure/procedure-records.ts'
import { findPackage, packagesScope } from './package-records.ts'

/** What is to become of one answer: only what is given changes. */
export type AnswerChange = Partial<PackageAnswer> & { package: string; subject: string }

interface AnswerRecord extends StoredRow {
  id: string
  municipality_id: string
  package_id: string
  subject: string
  answer: PackageAnswer['answer']
  cost: number | null
  comment: string
  source: string
  changed_at: string
}

/** The answers of a package by subject. What nobody answered is not in it: unknown, never zero. */
export function answersOf(database: ReadDatabase, packageId: string): Map<string, PackageAnswer> {
  return new Map(
    recordsOf(database, packageId).map(({ subject, answer, cost, comment, source }) => [subject, { subject, answer, cost, comment, source }]),
  )
}

/**
 * Writes answers of packages, all or none, as one undo step per 業務 under `title`; an answer that is left with nothing in it is taken away.
 * Returns how many answers really changed. NOT_FOUND where a package is gone.
 */
export function writeAnswers(
  database: WriteDatabase,
  changes: readonly AnswerChange[],
  moment: Moment,
  title: OperationTitle = { key: 'packages.operation.answers', values: { count: changes.length } },
): number {
  const areas = Map.groupBy(changes, (change) => findPackage(database, change.package).business_area_id)
  return database.transaction(() => {
    let written = 0
    for (const [area, given] of areas) {
      written += carryOut(database, { scope: packagesScope(area), title, rows: answerRows(database, given, moment), now: moment.now })
    }
    return written
  })()
}

/** The rows that such changes make, for a step that writes more than answers; answers that stay as they are are left out. */
export function answerRows(database: ReadDatabase, changes: readonly AnswerChange[], moment: Moment): { table: 'package_answer'; id: string; after: AnswerRecord | null }[] {
  const municipality = ownMunicipality(database)
  const stored = new Map(
    [...new Set(changes.map((change) => change.package))].flatMap((id) => recordsOf(database, id).map((record): [string, AnswerRecord] => [keyOf(id, record.subject), record])),
  )
  const wanted = new Map<string, AnswerRecord>()
  for (const { package: packageId, subject, ...fields } of changes) {
    const key = keyOf(packageId, subject)
    const before = wanted.get(key) ?? stored.get(key) ?? emptyAnswer(moment.newId(), municipality, packageId, subject)
    wanted.set(key, { ...before, ...definedOnly(fields) })
  }
  return [...wanted].flatMap(([key, record]) => {
    const before = stored.get(key)
    const isEmpty = record.answer === '' && record.cost === null && record.comment === '' && record.source === ''
    if (before === undefined ? isEmpty : JSON.stringify(before) === JSON.stringify(record)) return []
    return [{ table: 'package_answer' as const, id: record.id, after: isEmpty ? null : { ...record, changed_at: moment.now.toISOString() } }]
  })
}

function emptyAnswer(id: string, municipality: string, packageId: string, subject: string): AnswerRecord {
  return { id, municipality_id: municipality, package_id: packageId, subject, answer: '', cost: null, comment: '', source: '', changed_at: '' }
}

function recordsOf(database: ReadDatabase, packageId: string): AnswerRecord[] {
  return database.prepare('SELECT * FROM package_answer WHERE package_id = ? ORDER BY subject').all(packageId) as AnswerRecord[]
}

function definedOnly<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields
}

function keyOf(packageId: string, subject: string): string {
  return `${packageId} ${subject}`
}
