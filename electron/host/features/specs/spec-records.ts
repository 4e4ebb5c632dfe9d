import { z } from 'zod'
import type { SpecItem, SpecSummary } from '../../../../shared/contract/specs.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { ReadDatabase } from '../../db/database.ts'
import type { StoredRow } from '../../operations/row-store.ts'
import { elementPresence } from '../flow/element-presence.ts'

/** The scope of undo of the library of standard specs. */
export const specScope = 'specs'

/** One row of the table `spec`. */
export interface SpecRecord extends StoredRow {
  id: string
  municipality_id: string
  business_area_id: string
  edition: string
  issued_on: string | null
  note: string
  created_at: string
  changed_at: string
  removed_at: string | null
}

/** One row of the table `spec_item`. */
export interface SpecItemRecord extends StoredRow {
  id: string
  municipality_id: string
  spec_id: string
  kind: 'function' | 'form'
  code: string
  name: string
  large: string
  middle: string
  small: string
  text: string
  implementation_class: string
  class_text: string
  types: string
  effective_on: string
  steps: string
  note: string
  source_id: string | null
  sheet: string
  line: number | null
  position: number
}

/** Every spec of the library that is not removed, in the order of 業務 and then of editions. */
export function listSpecs(database: ReadDatabase): SpecSummary[] {
  const records = database
    .prepare(
      `SELECT spec.*, business_area.name AS area_name FROM spec JOIN business_area ON business_area.id = spec.business_area_id
       WHERE spec.removed_at IS NULL ORDER BY business_area.position, spec.created_at, spec.rowid`,
    )
    .all() as (SpecRecord & { area_name: string })[]
  const counts = new Map(
    (database.prepare(`SELECT spec_id AS spec, kind, COUNT(*) AS count FROM spec_item GROUP BY spec_id, kind`).all() as { spec: string; kind: string; count: number }[]).map(
      ({ spec, kind, count }) => [`${spec} ${kind}`, count],
    ),
  )
  const linked = new Map(
    (
      database
        .prepare(
          `SELECT spec_item.spec_id AS spec, COUNT(DISTINCT spec_item.id) AS count FROM spec_link JOIN spec_item ON spec_item.id = spec_link.item_id
           WHERE spec_item.kind = 'function' GROUP BY spec_item.spec_id`,
        )
        .all() as { spec: string; count: number }[]
    ).map(({ spec, count }) => [spec, count]),
  )
  return records.map((record) => ({
    id: record.id,
    area: record.business_area_id,
    areaName: record.area_name,
    edition: record.edition,
    issuedOn: record.issued_on,
    note: record.note,
    functions: counts.get(`${record.id} function`) ?? 0,
    forms: counts.get(`${record.id} form`) ?? 0,
    linkedFunctions: linked.get(record.id) ?? 0,
    flows: flowsOf(database, record.id),
    sources: sourcesOf(database, record.id),
  }))
}

/** The record of a spec; NOT_FOUND where it is not there or was removed. */
export function findSpec(database: ReadDatabase, spec: string): SpecRecord {
  const found = database.prepare('SELECT * FROM spec WHERE id = ? AND removed_at IS NULL').get(spec) as SpecRecord | undefined
  if (found === undefined) throw new KurabeError('NOT_FOUND', 'spec.gone')
  return found
}

/** The rows of a spec in the order of its lists. */
export function itemRecords(database: ReadDatabase, spec: string): SpecItemRecord[] {
  return database.prepare('SELECT * FROM spec_item WHERE spec_id = ? ORDER BY kind DESC, position').all(spec) as SpecItemRecord[]
}

/** The 機能 and then the 帳票 of a spec in the order of their lists, with what they are linked to. */
export function listItems(database: ReadDatabase, spec: string): SpecItem[] {
  findSpec(database, spec)
  const isPresent = elementPresence(database)
  const links = new Map<string, SpecItem['links']>()
  const rows = database
    .prepare(
      `SELECT spec_link.*, flow_element.name AS name_today FROM spec_link JOIN spec_item ON spec_item.id = spec_link.item_id
       LEFT JOIN flow_element ON flow_element.flow_id = spec_link.flow_id AND flow_element.element_id = spec_link.element_id
       WHERE spec_item.spec_id = ? ORDER BY spec_link.created_at, spec_link.rowid`,
    )
    .all(spec) as { id: string; item_id: string; flow_id: string; element_id: string; element_name: string; name_today: string | null; origin: 'person' | 'list' }[]
  for (const row of rows) {
    const link = {
      id: row.id, flow: row.flow_id, element: row.element_id, elementName: row.name_today || row.element_name, origin: row.origin,
      isGone: !isPresent(row.flow_id, row.element_id),
    }
    links.set(row.item_id, [...(links.get(row.item_id) ?? []), link])
  }
  return itemRecords(database, spec).map((record) => ({
    id: record.id,
    kind: record.kind,
    code: record.code,
    name: record.name,
    large: record.large,
    middle: record.middle,
    small: record.small,
    text: record.text,
    class: record.implementation_class as SpecItem['class'],
    classText: record.class_text,
    types: z.record(z.string(), z.string()).parse(JSON.parse(record.types)),
    effectiveOn: record.effective_on,
    note: record.note,
    links: links.get(record.id) ?? [],
  }))
}

function flowsOf(database: ReadDatabase, spec: string): SpecSummary['flows'] {
  return database
    .prepare(
      `SELECT flow.id AS flow, flow.name AS name, procedure.id AS procedure, procedure.name AS procedureName
       FROM spec_flow JOIN flow ON flow.id = spec_flow.flow_id JOIN procedure ON procedure.id = flow.procedure_id
       WHERE spec_flow.spec_id = ? AND flow.removed_at IS NULL AND procedure.removed_at IS NULL ORDER BY procedure.position, flow.rowid`,
    )
    .all(spec) as SpecSummary['flows']
}

function sourcesOf(database: ReadDatabase, spec: string): SpecSummary['sources'] {
  const rows = database.prepare('SELECT * FROM spec_source WHERE spec_id = ? ORDER BY imported_at, rowid').all(spec) as {
    file_name: string
    read_count: number
    unread: string
    imported_at: string
  }[]
  return rows.map((row) => ({
    fileName: row.file_name,
    read: row.read_count,
    unread: JSON.parse(row.unread) as SpecSummary['sources'][number]['unread'],
    importedAt: row.imported_at,
  }))
}
