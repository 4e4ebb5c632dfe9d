import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { WriteDatabase } from '../../db/database.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { newReference, type NewTable } from './create-table.ts'
import { seenAtRefresh, stateOf } from './seen-sources.ts'
import { findTable, listReferences, targetOf, type ReferenceRecord } from './table-record.ts'
import { carryOutOnTable } from './write-table.ts'

const noHand = { by: '', why: '' }

/**
 * Adds a spec, package or flow as the last reference and returns its id; the one that is there already is returned as it is. Rows that it brings
 * come with the next refresh.
 */
export function addReference(database: WriteDatabase, given: { table: string; reference: NewTable['references'][number] }, moment: Moment): string {
  const table = findTable(database, given.table)
  const references = listReferences(database, table.id)
  const known = references.find((reference) => reference.kind === given.reference.kind && targetOf(reference) === given.reference.target)
  if (known !== undefined) return known.id
  const added = newReference(database, table, given.reference, (references.at(-1)?.position ?? 0) + 1, moment)
  // A flow or package has nothing to be read anew; of a spec there may be functions that no row has yet.
  const seen = given.reference.kind === 'spec' ? table.seen : JSON.stringify({ ...seenAtRefresh(table), [given.reference.target]: stateOf(database, added) })
  const rows = [
    { table: 'fit_gap_reference' as const, id: added.id, after: added },
    { table: 'fit_gap_table' as const, id: table.id, after: { ...table, seen } },
  ]
  carryOutOnTable(database, table, { title: 'fitGapTables.operation.addReference', rows }, noHand, moment)
  return added.id
}

/** Takes a reference away; its cells are kept and come back with undo. */
export function removeReference(database: WriteDatabase, given: { table: string; reference: string }, moment: Moment): void {
  const { table, reference } = findReference(database, given)
  const after = { ...reference, removed_at: moment.now.toISOString() }
  carryOutOnTable(database, table, { title: 'fitGapTables.operation.removeReference', rows: [{ table: 'fit_gap_reference', id: reference.id, after }] }, noHand, moment)
}

/** Puts a reference at another place among the references, counted from 0. */
export function moveReference(database: WriteDatabase, given: { table: string; reference: string; to: number }, moment: Moment): void {
  const { table, reference } = findReference(database, given)
  const others = listReferences(database, table.id).filter(({ id }) => id !== reference.id)
  const ordered = [...others.slice(0, given.to), reference, ...others.slice(given.to)]
  const rows = ordered.map((item, index) => ({ table: 'fit_gap_reference' as const, id: item.id, after: { ...item, position: index + 1 } }))
  carryOutOnTable(database, table, { title: 'fitGapTables.operation.moveReference', rows }, noHand, moment)
}

/** A reference of a table with the table; NOT_FOUND where it is gone. */
export function findReference(database: WriteDatabase, given: { table: string; reference: string }): { table: ReturnType<typeof findTable>; reference: ReferenceRecord } {
  const table = findTable(database, given.table)
  const reference = listReferences(database, table.id).find(({ id }) => id === given.reference)
  if (reference === undefined) throw new KurabeError('NOT_FOUND', 'fitGapTables.referenceGone')
  return { table, reference }
}
