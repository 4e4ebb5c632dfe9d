import type { z } from 'zod'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { packageFields, PackageSummary } from '../../../../shared/contract/packages.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import { carryOut, type OperationTitle } from '../../operations/operation.ts'
import type { StoredRow } from '../../operations/row-store.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { ownMunicipality } from '../procedure/procedure-records.ts'
import { answerLines } from './answer-lines.ts'

type PackageFields = z.infer<typeof packageFields>

interface PackageRecord extends StoredRow {
  id: string
  municipality_id: string
  business_area_id: string
  name: string
  vendor: string
  edition: string
  note: string
  position: number
  created_at: string
  removed_at: string | null
}

/** The scope of undo of a 業務's packages, their answers and evaluations. */
export function packagesScope(area: string): string {
  return `packages:${area}`
}

/** The packages of the project, or of one 業務, in their order; `unanswered` counts the lines of the 業務 without ○△×. */
export function listPackages(database: ReadDatabase, area: string | null = null): PackageSummary[] {
  const found = database
    .prepare(
      `SELECT package.*, business_area.name AS area_name FROM package JOIN business_area ON business_area.id = package.business_area_id
       WHERE package.removed_at IS NULL AND (? IS NULL OR business_area_id = ?) ORDER BY business_area.position, package.position, package.id`,
    )
    .all(area, area) as (PackageRecord & { area_name: string })[]
  const subjects = new Map([...new Set(found.map((record) => record.business_area_id))].map((id) => [id, new Set(answerLines(database, { area: id }).lines.map(({ subject }) => subject))]))
  const answered = database.prepare("SELECT subject FROM package_answer WHERE package_id = ? AND answer <> ''")
  return found.map((record) => {
    const asked = subjects.get(record.business_area_id)!
    const answers = (answered.all(record.id) as { subject: string }[]).filter(({ subject }) => asked.has(subject)).length
    return {
      id: record.id,
      area: record.business_area_id,
      areaName: record.area_name,
      name: record.name,
      vendor: record.vendor,
      edition: record.edition,
      note: record.note,
      answers,
      unanswered: asked.size - answers,
    }
  })
}

/** Adds a package to a 業務; returns its id. NOT_FOUND where there is no such 業務. */
export function addPackage(database: WriteDatabase, given: { area: string; fields: Partial<PackageFields> & { name: string } }, moment: Moment): string {
  const id = moment.newId()
  writePackages(database, { area: given.area, packages: [{ package: id, fields: given.fields }] }, moment)
  return id
}

/** Changes what is given of a package; NOT_FOUND where there is none. */
export function updatePackage(database: WriteDatabase, given: { package: string; fields: Partial<PackageFields> }, moment: Moment): void {
  writePackages(database, { area: findPackage(database, given.package).business_area_id, packages: [given] }, moment)
}

/** Takes a package away; its answers and marks stay in the file and come back with undo. */
export function removePackage(database: WriteDatabase, id: string, moment: Moment): void {
  writePackages(database, { area: findPackage(database, id).business_area_id, packages: [{ package: id, fields: null }] }, moment)
}

/**
 * Adds (ids that are not known yet, at the end), changes and removes (`fields` null) packages of a 業務 as one undo step.
 * NOT_FOUND where the 業務 or a package to remove is gone, BAD_INPUT where a new one has no name.
 */
export function writePackages(
  database: WriteDatabase,
  given: { area: string; packages: readonly { package: string; fields: Partial<PackageFields> | null }[] },
  moment: Moment,
): void {
  if (database.prepare('SELECT 1 FROM business_area WHERE id = ?').get(given.area) === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  let { last } = database.prepare('SELECT COALESCE(MAX(position), 0) AS last FROM package WHERE business_area_id = ?').get(given.area) as { last: number }
  const changes = given.packages.map(({ package: id, fields }) => {
    const before = database.prepare('SELECT * FROM package WHERE id = ?').get(id) as PackageRecord | undefined
    if (before === undefined && fields !== null) {
      if (fields.name === undefined) throw new KurabeError('BAD_INPUT', 'packages.nameMissing')
      last += 1
      return { before, after: { ...newRecord(database, given.area, id, last, moment), ...fields, name: fields.name } }
    }
    if (before === undefined || before.removed_at !== null || before.business_area_id !== given.area) throw new KurabeError('NOT_FOUND', 'project.itemGone')
    return { before, after: fields === null ? { ...before, removed_at: moment.now.toISOString() } : { ...before, ...fields } }
  })
  carryOut(database, {
    scope: packagesScope(given.area),
    title: titleOf(changes),
    rows: changes.map(({ after }) => ({ table: 'package' as const, id: after.id, after })),
    now: moment.now,
  })
}

/** One package that was not removed; NOT_FOUND where there is none. */
export function findPackage(database: ReadDatabase, id: string): PackageRecord {
  const found = database.prepare('SELECT * FROM package WHERE id = ? AND removed_at IS NULL').get(id) as PackageRecord | undefined
  if (found === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  return found
}

function newRecord(database: ReadDatabase, area: string, id: string, position: number, { now }: Moment): PackageRecord {
  return {
    id,
    municipality_id: ownMunicipality(database),
    business_area_id: area,
    name: '',
    vendor: '',
    edition: '',
    note: '',
    position,
    created_at: now.toISOString(),
    removed_at: null,
  }
}

function titleOf(changes: readonly { before: PackageRecord | undefined; after: PackageRecord }[]): OperationTitle {
  const [first] = changes
  if (changes.length !== 1 || first === undefined) return { key: 'packages.operation.several', values: { count: changes.length } }
  const name = (first.before ?? first.after).name
  if (first.before === undefined) return { key: 'packages.operation.add', values: { name } }
  return { key: first.after.removed_at === null ? 'packages.operation.update' : 'packages.operation.remove', values: { name } }
}
