import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { SpecChange } from '../../../../shared/contract/specs.ts'
import { changesByItem, editionKey, rowEditionChange, type RowEditionChange } from '../../../../shared/fitgap/table/edition-changes.ts'
import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { compareSpecs } from '../specs/compare-specs.ts'
import { cellKey, listCells, type CellRecord, type StoredRejudge } from './cell-record.ts'
import { readBasis } from './keep-basis.ts'
import { changeOf } from './rejudge-cells.ts'
import { functionsOfRow, listRows, withRowFields, type RowRecord } from './row-record.ts'
import { readTableFacts, type TableFacts } from './table-facts.ts'
import { findTable, listReferences, targetOf, type ReferenceRecord, type TableRecord } from './table-record.ts'

/** What going over to another 版 would do to one row. */
export interface PlannedRow {
  before: RowRecord
  /** With the codes of the new 版. */
  after: RowRecord
  functions: RowEditionChange
  cell: CellRecord | undefined
  /** What its judgement rests on and would rest on then; null where that stays the same. */
  ground: StoredRejudge | null
}

export interface EditionPlan {
  table: TableRecord
  reference: ReferenceRecord
  /** The references with the new one in its place. */
  references: ReferenceRecord[]
  /** Functions and 帳票 between the two 版; none for a flow. */
  changes: SpecChange[]
  rows: PlannedRow[]
  /** What the references say after the change. */
  facts: TableFacts
}

/**
 * Works out what another 版 of a spec, another flow, or the changed state of the same flow does to the rows of a table. Nothing is written.
 * @throws KurabeError NOT_FOUND where table, reference or target is gone; BAD_INPUT for a package, or a 版 that the table compares with already.
 */
export async function planEdition(database: ReadDatabase, given: { table: string; reference: string; target: string }, locale: Locale): Promise<EditionPlan> {
  const table = findTable(database, given.table)
  const current = listReferences(database, table.id)
  const reference = current.find(({ id }) => id === given.reference)
  if (reference === undefined) throw new KurabeError('NOT_FOUND', 'fitGapTables.referenceGone')
  if (reference.kind === 'package') throw new KurabeError('BAD_INPUT', 'fitGapTables.packageHasNoEdition')
  const exists = database.prepare(`SELECT 1 FROM ${reference.kind} WHERE id = ? AND removed_at IS NULL`).get(given.target) !== undefined
  if (!exists) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  if (current.some((other) => other.id !== reference.id && targetOf(other) === given.target)) throw new KurabeError('BAD_INPUT', 'fitGapTables.alreadyReference')

  const changed: ReferenceRecord = reference.kind === 'spec' ? { ...reference, spec_id: given.target } : { ...reference, flow_id: given.target }
  const references = current.map((other) => (other.id === reference.id ? changed : other))
  const factsBefore = await readTableFacts(database, table, locale)
  const facts = await readTableFacts(database, table, locale, references)
  const changes = reference.spec_id === null ? [] : compareSpecs(database, reference.spec_id, given.target)
  const byItem = changesByItem(changes)
  const translate = createTranslate(locale)
  const others = current.flatMap((other) => (other.id === reference.id ? [] : (factsBefore.pairs.specOf(other) ?? [])))
  const cells = listCells(database, table.id)
  const rows = listRows(database, table.id).map((before): PlannedRow => {
    const functions = rowEditionChange(functionsOfRow(before), byItem, translate)
    // A code that another spec of the table still knows stays beside the new one.
    const kept = functionsOfRow(before).filter((item) => others.some((spec) => spec.byKey.has(editionKey(item))))
    const codes = new Map([...functions.functions, ...kept].map((item) => [editionKey(item), item]))
    const after = functions.change === 'same' ? before : withRowFields(before, { functions: [...codes.values()] })
    const cell = cells.get(cellKey(before.id, reference.id))
    const judgedOn = cell === undefined || cell.basis === '' ? null : readBasis(database, cell.basis)
    return { before, after, functions, cell, ground: changeOf(judgedOn ?? factsBefore.basisOf(before, reference), facts.basisOf(after, changed)) }
  })
  return { table, reference: changed, references, changes, rows, facts }
}
