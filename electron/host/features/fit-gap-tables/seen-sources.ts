import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { ReadDatabase } from '../../db/database.ts'
import { subjectFlowsOf, targetOf, type ReferenceRecord, type TableRecord } from './table-record.ts'

/** The state of each source of a table by its id; another value means that something in it has changed. */
export type SeenSources = Record<string, string>

/** The state of everything the rows of a table come from, as it is now. */
export function seenNow(database: ReadDatabase, table: TableRecord, references: readonly ReferenceRecord[]): SeenSources {
  const flows = references.flatMap(({ flow_id: flow }) => flow ?? [])
  const subjects = subjectFlowsOf(table).map((flow) => [flow, isRemoved(database, flow) ? 'removed' : flowState(database, flow)] as const)
  const specs = references.flatMap(({ spec_id: spec }) => spec ?? [])
  const states = references.map((reference) => [targetOf(reference), stateOf(database, reference)] as const)
  const standard = specs.flatMap((spec) => (database.prepare('SELECT flow_id FROM spec_flow WHERE spec_id = ?').all(spec) as { flow_id: string }[]).map(({ flow_id }) => flow_id))
  return Object.fromEntries([...[...flows, ...standard].map((flow) => [flow, flowState(database, flow)] as const), ...states, ...subjects])
}

/** The state of the spec, package or flow of one reference. */
export function stateOf(database: ReadDatabase, reference: ReferenceRecord): string {
  if (reference.flow_id !== null) return flowState(database, reference.flow_id)
  if (reference.spec_id !== null) {
    const spec = database.prepare('SELECT changed_at FROM spec WHERE id = ?').get(reference.spec_id) as { changed_at: string } | undefined
    const links = database
      .prepare('SELECT COUNT(*) AS count, MAX(spec_link.created_at) AS latest FROM spec_link JOIN spec_item ON spec_item.id = item_id WHERE spec_id = ?')
      .get(reference.spec_id) as { count: number; latest: string | null }
    const flows = database.prepare('SELECT COUNT(*) AS count FROM spec_flow WHERE spec_id = ?').get(reference.spec_id) as { count: number }
    return `${spec?.changed_at ?? ''} ${links.count} ${links.latest ?? ''} ${flows.count}`
  }
  const answers = database
    .prepare('SELECT COUNT(*) AS count, MAX(changed_at) AS latest FROM package_answer WHERE package_id = ?')
    .get(reference.package_id) as { count: number; latest: string | null }
  return `${answers.count} ${answers.latest ?? ''}`
}

/** The state of the sources at the last refresh. */
export function seenAtRefresh(table: TableRecord): SeenSources {
  return z.record(z.string(), z.string()).catch({}).parse(JSON.parse(table.seen))
}

/** A flow that was put away keeps its elements; the rows that follow it have lost theirs. */
function isRemoved(database: ReadDatabase, flow: string): boolean {
  const found = database.prepare('SELECT removed_at FROM flow WHERE id = ?').get(flow) as { removed_at: string | null } | undefined
  return found === undefined || found.removed_at !== null
}

/** Names and lanes count, places on the sheet do not. */
function flowState(database: ReadDatabase, flow: string): string {
  const elements = database.prepare('SELECT element_id, type, name, lane FROM flow_element WHERE flow_id = ? ORDER BY position').raw().all(flow)
  return createHash('sha256').update(JSON.stringify(elements)).digest('base64url').slice(0, 22)
}
