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
  if (database.prepare('SELECT 1 FROM business_area WHERE id = ?').get(given.area) === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  const { last } = database.prepare('SELECT COALESCE(MAX(position), 0) AS last FROM package WHERE business_area_id = ?').get(given.area) as { last: number }
  const row: PackageRecord = {
    id: moment.newId(),
    municipality_id: ownMunicipality(database),
    business_area_id: given.area,
    vendor: '',
    edition: '',
    note: '',
    ...given.fields,
    position: last + 1,
    created_at: moment.now.toISOString(),
    removed_at: null,
  }
  write(database, row, { key: 'packages.operation.add', values: { name: row.name } }, moment)
  return row.id
}

/** Changes what is given of a package; NOT_FOUND where there is none. */
export function updatePackage(database: WriteDatabase, given: { package: string; fields: Partial<PackageFields> }, moment: Moment): void {
  const record = findPackage(database, given.package)
  write(database, { ...record, ...given.fields }, { key: 'packages.operation.update', values: { name: record.name } }, moment)
}

/** Takes a package away; its answers and marks stay in the file and come back with undo. */
export function removePackage(database: WriteDatabase, id: string, moment: Moment): void {
  const record = findPackage(database, id)
  write(database, { ...record, removed_at: moment.now.toISOString() }, { key: 'packages.operation.remove', values: { name: record.name } }, moment)
}

/** One package that was not removed; NOT_FOUND where there is none. */
export function findPackage(database: ReadDatabase, id: string): PackageRecord {
  const found = database.prepare('SELECT * FROM package WHERE id = ? AND removed_at IS NULL').get(id) as PackageRecord | undefined
  if (found === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  return found
}

function write(database: WriteDatabase, row: PackageRecord, title: OperationTitle, { now }: Moment): void {
  carryOut(database, { scope: packagesScope(row.business_area_id), title, rows: [{ table: 'package', id: row.id, after: row }], now })
}
