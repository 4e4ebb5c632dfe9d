import { z } from 'zod'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { ReadDatabase } from '../../db/database.ts'
import type { StoredRow } from '../../operations/row-store.ts'

/** One row of the table `fit_gap_table`. */
export interface TableRecord extends StoredRow {
  id: string
  municipality_id: string
  business_area_id: string
  procedure_id: string | null
  /** Flow ids as JSON. */
  subject_flows: string
  name: string
  /** State of the sources at the last refresh, as JSON. */
  seen: string
  created_at: string
  changed_at: string
  removed_at: string | null
}

/** One row of the table `fit_gap_reference`: exactly one of the three ids is set, by its kind. */
export interface ReferenceRecord extends StoredRow {
  id: string
  municipality_id: string
  table_id: string
  kind: 'spec' | 'package' | 'flow'
  spec_id: string | null
  package_id: string | null
  flow_id: string | null
  position: number
  removed_at: string | null
}

/** The scope of undo of one Fit & Gap table. */
export function fitGapTableScope(table: string): string {
  return `fit-gap-table:${table}`
}

/** A table by its id, a removed one too; NOT_FOUND where there is none. */
export function findTable(database: ReadDatabase, table: string): TableRecord {
  const found = database.prepare('SELECT * FROM fit_gap_table WHERE id = ?').get(table) as TableRecord | undefined
  if (found === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  return found
}

/** The references of a table that are not taken away, in their order. */
export function listReferences(database: ReadDatabase, table: string): ReferenceRecord[] {
  return database
    .prepare('SELECT * FROM fit_gap_reference WHERE table_id = ? AND removed_at IS NULL ORDER BY position, id')
    .all(table) as ReferenceRecord[]
}

/** The spec, package or flow that a reference names. */
export function targetOf(reference: ReferenceRecord): string {
  return reference.spec_id ?? reference.package_id ?? reference.flow_id ?? ''
}

/** Whether the spec, package or flow of a reference was taken out of the project. */
export function isGoneReference(database: ReadDatabase, reference: ReferenceRecord): boolean {
  return database.prepare(`SELECT 1 FROM ${reference.kind} WHERE id = ? AND removed_at IS NULL`).get(targetOf(reference)) === undefined
}

/** The flows that the rows of a table follow. */
export function subjectFlowsOf(table: TableRecord): string[] {
  return z.array(z.string()).parse(JSON.parse(table.subject_flows))
}
