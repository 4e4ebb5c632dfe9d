import { z } from 'zod'
import type { ImplementationClass } from '../../../../shared/fitgap/functions/implementation-class.ts'
import type { ReadDatabase } from '../../db/database.ts'

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
  /** Its standard flows that are not removed. */
  flows: readonly { flow: string; procedure: string }[]
  /** Items linked to an element of a standard flow, by `<flow> <element>`. */
  linked: ReadonlyMap<string, readonly TableSpecItem[]>
}

/** Names an item within a spec: the number ranges of 機能 and 帳票 may overlap. */
export function itemKey(item: { kind: string; code: string }): string {
  return `${item.kind}:${item.code}`
}

/** Reads a spec with its standard flows and links. */
export function readTableSpec(database: ReadDatabase, spec: string): TableSpec {
  const stored = database
    .prepare(
      `SELECT id, kind, code, name, large, middle, text, implementation_class AS class, steps FROM spec_item
       WHERE spec_id = ? ORDER BY kind = 'form', position`,
    )
    .all(spec) as (Omit<TableSpecItem, 'steps'> & { id: string; steps: string })[]
  const byId = new Map(stored.map(({ id, steps, ...item }) => [id, { ...item, steps: stepNames(steps) }]))
  const items = [...byId.values()]
  const flows = database
    .prepare(
      `SELECT spec_flow.flow_id AS flow, flow.procedure_id AS procedure FROM spec_flow JOIN flow ON flow.id = spec_flow.flow_id
       WHERE spec_flow.spec_id = ? AND flow.removed_at IS NULL ORDER BY flow.position`,
    )
    .all(spec) as { flow: string; procedure: string }[]
  const links = database
    .prepare(
      `SELECT spec_link.item_id AS item, spec_link.flow_id AS flow, spec_link.element_id AS element
       FROM spec_link JOIN spec_item ON spec_item.id = spec_link.item_id WHERE spec_item.spec_id = ? ORDER BY spec_item.position`,
    )
    .all(spec) as { item: string; flow: string; element: string }[]
  const linked = new Map<string, TableSpecItem[]>()
  for (const { item, flow, element } of links) {
    const found = byId.get(item)
    if (found !== undefined) linked.set(`${flow} ${element}`, [...(linked.get(`${flow} ${element}`) ?? []), found])
  }
  return { id: spec, items, byKey: new Map(items.map((item) => [itemKey(item), item])), flows, linked }
}

function stepNames(json: string): string[] {
  const read = z.array(z.string()).safeParse(JSON.parse(json))
  return read.success ? read.data : []
}
