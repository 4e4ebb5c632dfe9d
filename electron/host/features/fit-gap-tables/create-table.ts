import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import { writeRow } from '../../operations/row-store.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { readFlowPairs } from './flow-pairs.ts'
import { emptyRow, withRowFields } from './row-record.ts'
import { rowsOfFlows } from './rows-of-flows.ts'
import { seenNow } from './seen-sources.ts'
import type { ReferenceRecord, TableRecord } from './table-record.ts'

export interface NewTable {
  area: string
  procedure: string | null
  municipality: string
  subjectFlow: string | null
  name: string
  references: readonly { kind: 'spec' | 'package' | 'flow'; target: string }[]
}

/** Makes a table with its rows and returns its id. NOT_FOUND where 業務, procedure, town, flow or a reference is gone. */
export async function createFitGapTable(database: WriteDatabase, given: NewTable, moment: Moment): Promise<string> {
  const at = moment.now.toISOString()
  requireRow(database, 'business_area', given.area)
  requireRow(database, 'municipality', given.municipality)
  if (given.procedure !== null) requireRow(database, 'procedure', given.procedure)
  if (given.subjectFlow !== null) requireRow(database, 'flow', given.subjectFlow)
  const table: TableRecord = {
    id: moment.newId(),
    municipality_id: given.municipality,
    business_area_id: given.area,
    procedure_id: given.procedure,
    subject_flows: JSON.stringify(given.subjectFlow === null ? usualSubjects(database, given) : [given.subjectFlow]),
    name: given.name,
    seen: '{}',
    created_at: at,
    changed_at: at,
    removed_at: null,
  }
  const distinct = [...new Map(given.references.map((reference) => [`${reference.kind} ${reference.target}`, reference])).values()]
  const references = distinct.map((reference, index) => newReference(database, table, reference, index + 1, moment))
  const pairs = await readFlowPairs(database, table, references, 'ja')
  const drafts = rowsOfFlows(database, pairs, references)
  database.transaction(() => {
    writeRow(database, 'fit_gap_table', table.id, { ...table, seen: JSON.stringify(seenNow(database, table, references)) })
    for (const reference of references) writeRow(database, 'fit_gap_reference', reference.id, reference)
    drafts.forEach(({ kind, large, middle, name, steps, functions }, index) => {
      const empty = emptyRow({ id: moment.newId(), municipality: given.municipality, table: table.id, number: index + 1, position: index + 1, name })
      writeRow(database, 'fit_gap_row', empty.id, withRowFields(empty, { kind, large, middle, steps, functions }))
    })
  })()
  return table.id
}

/** A reference of a table that is not stored yet; NOT_FOUND where its spec, package or flow is gone. */
export function newReference(
  database: ReadDatabase,
  table: TableRecord,
  given: NewTable['references'][number],
  position: number,
  moment: Moment,
): ReferenceRecord {
  requireRow(database, given.kind, given.target)
  return {
    id: moment.newId(),
    municipality_id: table.municipality_id,
    table_id: table.id,
    kind: given.kind,
    spec_id: given.kind === 'spec' ? given.target : null,
    package_id: given.kind === 'package' ? given.target : null,
    flow_id: given.kind === 'flow' ? given.target : null,
    position,
    removed_at: null,
  }
}

/**
 * The flows that rows follow where nobody chose: of each procedure the town's newest ToBe, because Fit & Gap asks what the reviewed work
 * needs (domain.md §3), else its AsIs.
 */
export function usualSubjects(database: ReadDatabase, given: { area: string; procedure: string | null; municipality: string }): string[] {
  const flows = database
    .prepare(
      `SELECT flow.id, flow.procedure_id AS procedure FROM flow JOIN procedure ON procedure.id = flow.procedure_id
       WHERE procedure.business_area_id = ? AND (? IS NULL OR procedure.id = ?) AND flow.municipality_id = ? AND flow.kind IN ('asis', 'tobe')
         AND flow.removed_at IS NULL AND procedure.removed_at IS NULL
       ORDER BY procedure.position, flow.kind = 'tobe' DESC, flow.position DESC`,
    )
    .all(given.area, given.procedure, given.procedure, given.municipality) as { id: string; procedure: string }[]
  const first = new Map<string, string>()
  for (const { id, procedure } of flows) if (!first.has(procedure)) first.set(procedure, id)
  return [...first.values()]
}

function requireRow(database: ReadDatabase, table: 'business_area' | 'municipality' | 'procedure' | 'flow' | 'spec' | 'package', id: string): void {
  if (database.prepare(`SELECT 1 FROM ${table} WHERE id = ?`).get(id) === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
}
