import { z } from 'zod'
import type { ImplementationClass } from '../../../../shared/fitgap/functions/implementation-class.ts'
import { changesByItem } from '../../../../shared/fitgap/table/edition-changes.ts'
import { compareEditions } from '../../../../shared/spec/edition-before.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { compareSpecs } from '../specs/compare-specs.ts'

/** One 機能 or 帳票 of a spec as a Fit & Gap table needs it. */
export interface TableSpecItem {
  kind: 'function' | 'form'
  code: string
  name: string
  large: string
  middle: string
  text: string
  class: ImplementationClass
  /** 対応手順 as the list writes it: ids or names of steps. */
  steps: string[]
}

/** The spec of a reference, read once. */
export interface TableSpec {
  id: string
  /** In the order of the list, 機能 first. */
  items: readonly TableSpecItem[]
  /** By `itemKey`. */
  byKey: ReadonlyMap<string, TableSpecItem>
  /** Its standard flows that are not removed; those of the edition before, where none was attached to this one yet. */
  flows: readonly { flow: string; procedure: string }[]
  /** Items linked to an element of a standard flow. */
  linkedTo(flow: string, element: string): readonly TableSpecItem[]
}

/** Names an item within a spec: the number ranges of 機能 and 帳票 may overlap. */
export function itemKey(item: { kind: string; code: string }): string {
  return `${item.kind}:${item.code}`
}

/** Reads a spec with its standard flows and links. */
export function readTableSpec(database: ReadDatabase, spec: string): TableSpec {
  const stored = database
    .prepare(
      `SELECT kind, code, name, large, middle, text, implementation_class AS class, steps FROM spec_item
       WHERE spec_id = ? ORDER BY kind = 'form', position`,
    )
    .all(spec) as (Omit<TableSpecItem, 'steps'> & { steps: string })[]
  const items = stored.map(({ steps, ...item }) => ({ ...item, steps: stepNames(steps) }))
  const byKey = new Map(items.map((item) => [itemKey(item), item]))
  const drawn = specWithFlows(database, spec)
  let linked: ReadonlyMap<string, readonly TableSpecItem[]> | null = null
  return {
    id: spec,
    items,
    byKey,
    flows: flowsOf(database, drawn),
    linkedTo: (flow, element) => {
      linked ??= linksOf(database, spec, drawn, byKey)
      return linked.get(`${flow} ${element}`) ?? []
    },
  }
}

/** A new 版 is often there before its flows: then the flows of the edition before it still say how the work is done. */
function specWithFlows(database: ReadDatabase, spec: string): string {
  if (flowsOf(database, spec).length > 0) return spec
  const editions = database
    .prepare('SELECT id, edition, issued_on AS issuedOn FROM spec WHERE removed_at IS NULL AND business_area_id = (SELECT business_area_id FROM spec WHERE id = ?)')
    .all(spec) as { id: string; edition: string; issuedOn: string | null }[]
  const own = editions.find(({ id }) => id === spec)
  const older = own === undefined ? [] : editions.filter((other) => compareEditions(other, own) < 0 && flowsOf(database, other.id).length > 0)
  return older.toSorted(compareEditions).at(-1)?.id ?? spec
}

function flowsOf(database: ReadDatabase, spec: string): { flow: string; procedure: string }[] {
  return database
    .prepare(
      `SELECT spec_flow.flow_id AS flow, flow.procedure_id AS procedure FROM spec_flow JOIN flow ON flow.id = spec_flow.flow_id
       WHERE spec_flow.spec_id = ? AND flow.removed_at IS NULL ORDER BY flow.position`,
    )
    .all(spec) as { flow: string; procedure: string }[]
}

/** Links to the flows; those of the edition before under the codes that its items have in this one. */
function linksOf(database: ReadDatabase, spec: string, drawn: string, byKey: ReadonlyMap<string, TableSpecItem>): ReadonlyMap<string, readonly TableSpecItem[]> {
  const changes = drawn === spec ? null : changesByItem(compareSpecs(database, drawn, spec))
  const codeOf = (item: { kind: 'function' | 'form'; code: string }) => (changes === null ? item.code : changes.get(itemKey(item))?.after?.code)
  const linked = new Map<string, TableSpecItem[]>()
  for (const source of new Set([spec, drawn])) {
    const links = database
      .prepare(
        `SELECT spec_item.kind, spec_item.code, spec_link.flow_id AS flow, spec_link.element_id AS element
         FROM spec_link JOIN spec_item ON spec_item.id = spec_link.item_id WHERE spec_item.spec_id = ? ORDER BY spec_item.position`,
      )
      .all(source) as { kind: 'function' | 'form'; code: string; flow: string; element: string }[]
    for (const { kind, code, flow, element } of links) {
      const item = byKey.get(itemKey({ kind, code: (source === spec ? code : codeOf({ kind, code })) ?? '' }))
      const place = `${flow} ${element}`
      if (item !== undefined) linked.set(place, [...new Set([...(linked.get(place) ?? []), item])])
    }
  }
  return linked
}

function stepNames(json: string): string[] {
  const read = z.array(z.string()).safeParse(JSON.parse(json))
  return read.success ? read.data : []
}
