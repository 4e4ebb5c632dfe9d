import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { WriteDatabase } from '../../db/database.ts'
import { carryOut } from '../../operations/operation.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { findSpec, specScope, type SpecRecord } from './spec-records.ts'

/** Changes the name of an edition, its date or its note: one undo step. REFUSED where the 業務 has another spec of that name. */
export function updateSpec(
  database: WriteDatabase, given: { spec: string; edition?: string | undefined; issuedOn?: string | null | undefined; note?: string | undefined }, moment: Moment,
): void {
  const before = findSpec(database, given.spec)
  const edition = given.edition ?? before.edition
  const same = database
    .prepare('SELECT 1 FROM spec WHERE business_area_id = ? AND edition = ? AND id <> ? AND removed_at IS NULL')
    .get(before.business_area_id, edition, before.id)
  if (same !== undefined) throw new KurabeError('REFUSED', 'spec.editionExists', { edition })
  const after: SpecRecord = {
    ...before,
    edition,
    issued_on: given.issuedOn === undefined ? before.issued_on : given.issuedOn,
    note: given.note ?? before.note,
  }
  write(database, 'spec.operation.update', after, moment)
}

/** Takes a spec out of the library: one undo step. What refers to it keeps it and says so. */
export function removeSpec(database: WriteDatabase, spec: string, moment: Moment): void {
  write(database, 'spec.operation.remove', { ...findSpec(database, spec), removed_at: moment.now.toISOString() }, moment)
}

function write(database: WriteDatabase, key: 'spec.operation.update' | 'spec.operation.remove', after: SpecRecord, moment: Moment): void {
  const rows = [{ table: 'spec' as const, id: after.id, after }]
  carryOut(database, { scope: specScope, title: { key, values: { edition: after.edition } }, rows, now: moment.now })
}
