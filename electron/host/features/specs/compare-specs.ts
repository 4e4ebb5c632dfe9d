import type { SpecChange } from '../../../../shared/contract/specs.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { compareEditions, type ComparedItem } from '../../../../shared/spec/compare/compare-editions.ts'
import type { PersonMatch } from '../../../../shared/spec/compare/pair-items.ts'
import { editionBefore, type DatedEdition } from '../../../../shared/spec/edition-before.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import { carryOut } from '../../operations/operation.ts'
import type { StoredRow } from '../../operations/row-store.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { findSpec, listItems, specScope, type SpecRecord } from './spec-records.ts'

interface MatchRecord extends StoredRow {
  id: string
  kind: 'function' | 'form'
  before_code: string
  after_code: string
}

/** What differs between two specs of the library, with what persons said of their items. */
export function compareSpecs(database: ReadDatabase, before: string, after: string): SpecChange[] {
  return compareEditions(listItems(database, before), listItems(database, after), personMatches(database, before, after))
}

/** What items that are not stored yet differ in from a spec of the library. */
export function compareWithSpec(database: ReadDatabase, before: string, items: readonly ComparedItem[]): SpecChange[] {
  return compareEditions(listItems(database, before), items)
}

/** The newest older edition of a 業務 (by name), or null. */
export function findEditionBefore(database: ReadDatabase, area: string, given: DatedEdition): (DatedEdition & { id: string }) | null {
  const editions = database
    .prepare(
      `SELECT spec.* FROM spec JOIN business_area ON business_area.id = spec.business_area_id WHERE business_area.name = ? AND spec.removed_at IS NULL
       ORDER BY spec.created_at, spec.rowid`,
    )
    .all(area) as SpecRecord[]
  return editionBefore(editions.map(({ id, edition, issued_on: issuedOn }) => ({ id, edition, issuedOn })), given)
}

/**
 * Says by hand that an item of the older edition is this one of the newer, or (null) takes that back: one undo step. Either item has one word of
 * a person at most. NOT_FOUND where there is no such item.
 */
export function matchItems(
  database: WriteDatabase, given: { before: string; after: string; kind: 'function' | 'form'; beforeCode: string; afterCode: string | null }, moment: Moment,
): void {
  const { municipality_id } = findSpec(database, given.before)
  findSpec(database, given.after)
  const isThere = (spec: string, code: string) => database.prepare('SELECT 1 FROM spec_item WHERE spec_id = ? AND kind = ? AND code = ?').get(spec, given.kind, code) !== undefined
  if (!isThere(given.before, given.beforeCode) || (given.afterCode !== null && !isThere(given.after, given.afterCode))) {
    throw new KurabeError('NOT_FOUND', 'spec.itemGone')
  }
  const old = matchRecords(database, given.before, given.after).filter(
    (record) => record.kind === given.kind && (record.before_code === given.beforeCode || record.after_code === given.afterCode),
  )
  const rows: { table: 'spec_match'; id: string; after: StoredRow | null }[] = old.map(({ id }) => ({ table: 'spec_match', id, after: null }))
  if (given.afterCode !== null) {
    const row = {
      id: moment.newId(), municipality_id, before_spec_id: given.before, after_spec_id: given.after, kind: given.kind,
      before_code: given.beforeCode, after_code: given.afterCode, created_at: moment.now.toISOString(),
    }
    rows.push({ table: 'spec_match', id: row.id, after: row })
  }
  carryOut(database, { scope: specScope, title: { key: 'spec.operation.match', values: {} }, rows, now: moment.now })
}

function personMatches(database: ReadDatabase, before: string, after: string): PersonMatch[] {
  return matchRecords(database, before, after).map(({ kind, before_code: beforeCode, after_code: afterCode }) => ({ kind, beforeCode, afterCode }))
}

function matchRecords(database: ReadDatabase, before: string, after: string): MatchRecord[] {
  return database.prepare('SELECT * FROM spec_match WHERE before_spec_id = ? AND after_spec_id = ? ORDER BY created_at, rowid').all(before, after) as MatchRecord[]
}
