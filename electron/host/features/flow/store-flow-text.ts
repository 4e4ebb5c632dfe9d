import type { FlowGraph } from '../../../../shared/bpmn/flow-graph.ts'
import type { FlowKind } from '../../../../shared/domain/flow-kind.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { WriteDatabase } from '../../db/database.ts'
import { indexTexts } from '../search/flow-texts.ts'
import { findFlow } from './flow-records.ts'
import { newestRevision, pendingEdit } from './flow-text.ts'

export interface Moment {
  now: Date
  newId: () => string
}

export interface NewFlow {
  procedure: string
  municipality: string
  kind: FlowKind
  name: string
  fileName: string
  xml: string
  graph: FlowGraph
  reason: 'import' | 'copy' | 'create'
  originFlow?: { id: string; revision: number }
}

/** Stores a new flow with its first revision and its searchable rows, in one transaction; returns its id. */
export function addFlow(database: WriteDatabase, flow: NewFlow, moment: Moment): string {
  const id = moment.newId()
  const at = moment.now.toISOString()
  database.transaction(() => {
    const { position } = database.prepare('SELECT COALESCE(MAX(position), 0) + 1 AS position FROM flow').get() as { position: number }
    database
      .prepare(
        `INSERT INTO flow (id, municipality_id, procedure_id, kind, name, file_name, origin_flow_id, origin_revision, sequence, position, created_at, changed_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)`,
      )
      .run(id, flow.municipality, flow.procedure, flow.kind, flow.name, flow.fileName, flow.originFlow?.id ?? null, flow.originFlow?.revision ?? null, position, at, at)
    insertRevision(database, id, flow.xml, flow.reason, '', moment)
    indexElements(database, id, flow.graph)
  })()
  return id
}

/**
 * Stores one edit. It is on the disk when this returns.
 * CONFLICT where the flow has changed since `baseSequence`.
 */
export function journalEdit(database: WriteDatabase, flow: string, baseSequence: number, xml: string, graph: FlowGraph, moment: Moment): number {
  return database.transaction(() => {
    const sequence = nextSequence(database, flow, baseSequence, moment)
    database.prepare('INSERT INTO flow_journal (flow_id, sequence, xml, written_at) VALUES (?, ?, ?, ?)').run(flow, sequence, xml, moment.now.toISOString())
    thinJournal(database, flow)
    indexElements(database, flow, graph)
    return sequence
  })()
}

/** Puts a text in place of the current one as a new revision; pending edits stay readable as a revision of their own. */
export function replaceFlowText(database: WriteDatabase, flow: string, xml: string, graph: FlowGraph, reason: string, moment: Moment, name = ''): void {
  database.transaction(() => {
    makeRevision(database, flow, { name: '', reason: 'leave' }, moment)
    nextSequence(database, flow, findFlow(database, flow).sequence, moment)
    insertRevision(database, flow, xml, reason, name, moment)
    indexElements(database, flow, graph)
  })()
}

/** Turns pending edits into a revision, or names the newest one; without either nothing happens. Returns the newest number. */
export function makeRevision(database: WriteDatabase, flow: string, given: { name: string; reason: string }, moment: Moment): number {
  return database.transaction(() => {
    const pending = pendingEdit(database, flow)
    if (pending !== null) {
      insertRevision(database, flow, pending.xml, given.reason, given.name, moment)
      database.prepare('DELETE FROM flow_journal WHERE flow_id = ? AND declined_at IS NULL').run(flow)
    } else if (given.name !== '') {
      database.prepare('UPDATE flow_revision SET name = ? WHERE id = ?').run(given.name, newestRevision(database, flow).id)
    }
    return newestRevision(database, flow).number
  })()
}

/** Keeps what a flow says now as a revision of that name. A newest revision that bears another name keeps it: the same text is kept once more. */
export function keepNamedRevision(database: WriteDatabase, flow: string, name: string, moment: Moment): void {
  database.transaction(() => {
    const newest = newestRevision(database, flow)
    if (pendingEdit(database, flow) !== null || newest.name === '' || newest.name === name) makeRevision(database, flow, { name, reason: 'name' }, moment)
    else insertRevision(database, flow, newest.xml, 'name', name, moment)
  })()
}

function nextSequence(database: WriteDatabase, flow: string, base: number, moment: Moment): number {
  const record = findFlow(database, flow)
  if (record.sequence !== base) throw new KurabeError('CONFLICT', 'flow.conflict', { name: record.name })
  database.prepare('UPDATE flow SET sequence = sequence + 1, changed_at = ? WHERE id = ?').run(moment.now.toISOString(), flow)
  return record.sequence + 1
}

function insertRevision(database: WriteDatabase, flow: string, xml: string, reason: string, name: string, moment: Moment): void {
  database
    .prepare(
      `INSERT INTO flow_revision (id, flow_id, number, name, reason, xml, created_at)
       VALUES (?, ?, (SELECT COALESCE(MAX(number), 0) + 1 FROM flow_revision WHERE flow_id = ?), ?, ?, ?, ?)`,
    )
    .run(moment.newId(), flow, flow, name, reason, xml, moment.now.toISOString())
}

/** Edits kept per flow until the next revision: enough to look back over a mishap, little enough for a file server. */
const journalLength = 50

function thinJournal(database: WriteDatabase, flow: string): void {
  database
    .prepare(
      `DELETE FROM flow_journal WHERE flow_id = ? AND declined_at IS NULL AND sequence <=
         (SELECT sequence FROM flow_journal WHERE flow_id = ? AND declined_at IS NULL ORDER BY sequence DESC LIMIT 1 OFFSET ?)`,
    )
    .run(flow, flow, journalLength)
}

/** Renews the searchable rows of a flow from its graph; the text stays the truth. */
export function indexElements(database: WriteDatabase, flow: string, graph: FlowGraph): void {
  database.prepare('DELETE FROM flow_element WHERE flow_id = ?').run(flow)
  const lanes = new Map(graph.lanes.map((lane) => [lane.id, lane.name]))
  const pools = new Map(graph.pools.map((pool) => [pool.id, pool.name]))
  const insert = database.prepare('INSERT INTO flow_element (flow_id, element_id, position, type, family, name, lane, pool) VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  graph.nodes.forEach((node, position) =>
    insert.run(flow, node.id, position, node.type, node.family, node.name, lanes.get(node.lane ?? '') ?? '', pools.get(node.pool ?? '') ?? ''),
  )
  indexTexts(database, flow, graph)
}
