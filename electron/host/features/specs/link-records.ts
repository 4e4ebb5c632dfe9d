import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { LinkableItem } from '../../../../shared/spec/links/link-candidate.ts'
import type { LinkHistory } from '../../../../shared/spec/links/propose-links.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import { carryOut, type OperationTitle } from '../../operations/operation.ts'
import type { StoredRow } from '../../operations/row-store.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { ownMunicipality } from '../procedure/procedure-records.ts'
import type { SpecElement } from './spec-elements.ts'
import { specScope } from './spec-records.ts'

/** What linking needs of the items of a spec, in the order of the list. */
export function linkableItems(database: ReadDatabase, spec: string): LinkableItem[] {
  const rows = database
    .prepare('SELECT id, kind, code, name, middle, small, text, steps FROM spec_item WHERE spec_id = ? ORDER BY position')
    .all(spec) as (Omit<LinkableItem, 'steps'> & { steps: string })[]
  return rows.map((row) => ({ ...row, steps: JSON.parse(row.steps) as string[] }))
}

export function storedLinks(database: ReadDatabase, spec: string): { id: string; item: string; flow: string; element: string }[] {
  return database
    .prepare(
      `SELECT spec_link.id, item_id AS item, spec_link.flow_id AS flow, element_id AS element FROM spec_link
       JOIN spec_item ON spec_item.id = spec_link.item_id WHERE spec_item.spec_id = ?`,
    )
    .all(spec) as { id: string; item: string; flow: string; element: string }[]
}

/** What was linked in other editions of the same 業務, by code. */
export function linkHistory(database: ReadDatabase, spec: string): LinkHistory[] {
  return database
    .prepare(
      `SELECT other.edition, spec_item.kind, spec_item.code, spec_link.flow_id AS flow, spec_link.element_id AS element
       FROM spec JOIN spec AS other ON other.business_area_id = spec.business_area_id AND other.id <> spec.id AND other.removed_at IS NULL
       JOIN spec_item ON spec_item.spec_id = other.id JOIN spec_link ON spec_link.item_id = spec_item.id
       WHERE spec.id = ? ORDER BY other.created_at DESC`,
    )
    .all(spec) as LinkHistory[]
}

/** Says that a standard flow belongs to a spec; steps that the list itself names are linked at once. One undo step. */
export function attachFlow(database: WriteDatabase, given: { spec: string; flow: string }, named: readonly { item: string; element: SpecElement }[], moment: Moment): void {
  findSpec(database, given.spec)
  const flow = database.prepare("SELECT name, kind FROM flow WHERE id = ? AND removed_at IS NULL").get(given.flow) as { name: string; kind: string } | undefined
  if (flow === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  if (flow.kind !== 'standard') throw new KurabeError('BAD_INPUT', 'specLinks.noStandard', { name: flow.name })
  if (database.prepare('SELECT 1 FROM spec_flow WHERE spec_id = ? AND flow_id = ?').get(given.spec, given.flow) !== undefined) return
  const municipality = ownMunicipality(database)
  const id = moment.newId()
  const known = new Set(storedLinks(database, given.spec).map(({ item, flow: of, element }) => `${item} ${of} ${element}`))
  const links = named
    .filter(({ item, element }) => !known.has(`${item} ${given.flow} ${element.element}`))
    .map(({ item, element }) => linkRow(municipality, { item, flow: given.flow, element: element.element, name: element.name, origin: 'list' }, moment))
  carryOut(database, {
    scope: specScope,
    title: { key: 'specLinks.operation.attach', values: { name: flow.name } },
    rows: [
      { table: 'spec_flow', id, after: { id, municipality_id: municipality, spec_id: given.spec, flow_id: given.flow } },
      ...links.map((after) => ({ table: 'spec_link' as const, id: String(after.id), after })),
    ],
    now: moment.now,
  })
}

/** Takes a flow from a spec, with the links to its elements: one undo step. The flow itself stays. */
export function detachFlow(database: WriteDatabase, given: { spec: string; flow: string }, moment: Moment): void {
  const attached = database.prepare('SELECT id FROM spec_flow WHERE spec_id = ? AND flow_id = ?').get(given.spec, given.flow) as { id: string } | undefined
  if (attached === undefined) return
  const flow = database.prepare('SELECT name FROM flow WHERE id = ?').get(given.flow) as { name: string }
  const links = storedLinks(database, given.spec).filter((link) => link.flow === given.flow)
  carryOut(database, {
    scope: specScope,
    title: { key: 'specLinks.operation.detach', values: { name: flow.name } },
    rows: [...links.map(({ id }) => ({ table: 'spec_link' as const, id, after: null })), { table: 'spec_flow', id: attached.id, after: null }],
    now: moment.now,
  })
}

export interface LinkOrder {
  kind: 'link' | 'unlink'
  item: string
  flow: string
  element: string
}

/** Links and unlinks as one undo step. A 機能 goes to steps, a 帳票 to documents; what is linked already, or not linked, is passed over. */
export function changeLinks(database: WriteDatabase, spec: string, orders: readonly LinkOrder[], elements: readonly SpecElement[], moment: Moment): void {
  findSpec(database, spec)
  const items = new Map(linkableItems(database, spec).map((item) => [item.id, item]))
  const targets = new Map(elements.map((element) => [`${element.flow} ${element.element}`, element]))
  const stored = new Map(storedLinks(database, spec).map((link) => [`${link.item} ${link.flow} ${link.element}`, link.id]))
  const municipality = ownMunicipality(database)
  const rows = new Map<string, { table: 'spec_link'; id: string; after: StoredRow | null }>()
  for (const order of orders) {
    const key = `${order.item} ${order.flow} ${order.element}`
    const item = items.get(order.item)
    if (item === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
    const known = stored.get(key)
    if (order.kind === 'unlink') {
      if (known !== undefined) rows.set(key, { table: 'spec_link', id: known, after: null })
      continue
    }
    const element = targets.get(`${order.flow} ${order.element}`)
    if (element === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
    if ((item.kind === 'function') !== (element.kind === 'step')) throw new KurabeError('BAD_INPUT', 'specLinks.wrongKind', { code: item.code, name: element.name })
    if (known !== undefined) continue
    const origin = item.steps.some((step) => step === element.element || step === element.name) ? 'list' : 'person'
    const after = linkRow(municipality, { ...order, name: element.name, origin }, moment)
    rows.set(key, { table: 'spec_link', id: String(after.id), after })
  }
  const [first] = orders
  const isUnlinking = first?.kind === 'unlink'
  const title: OperationTitle = { key: isUnlinking ? 'specLinks.operation.unlink' : 'specLinks.operation.link', values: { count: rows.size } }
  carryOut(database, { scope: specScope, title, rows: [...rows.values()], now: moment.now })
}

function findSpec(database: ReadDatabase, spec: string): void {
  const found = database.prepare('SELECT 1 FROM spec WHERE id = ? AND removed_at IS NULL').get(spec)
  if (found === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
}

function linkRow(municipality: string, link: { item: string; flow: string; element: string; name: string; origin: 'person' | 'list' }, moment: Moment): StoredRow {
  return {
    id: moment.newId(), municipality_id: municipality, item_id: link.item, flow_id: link.flow, element_id: link.element, element_name: link.name,
    origin: link.origin, created_at: moment.now.toISOString(),
  }
}
