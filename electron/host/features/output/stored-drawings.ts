import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { flowDrawing, type FlowDrawing } from '../../../../shared/drawing/flow-drawing.ts'
import type { DrawnText } from '../../../../shared/contract/output.ts'
import type { ReadDatabase } from '../../db/database.ts'
import type { ProjectSession } from '../../project/project-session.ts'
import { findFlow } from '../flow/flow-records.ts'
import { currentText, findRevision, pendingEdit } from '../flow/flow-text.ts'

/** How this version of the program draws; a change of it makes older drawings forgotten. */
const form = 1

/** Drawings of texts that no revision holds, and of projects that may only be read: they live as long as the project is open. */
const unstored = new WeakMap<ProjectSession, Map<string, FlowDrawing>>()
const mostUnstored = 500

/** The text of a flow as it is now or was. */
export function textOf(database: ReadDatabase, { flow, revision }: DrawnText): string {
  findFlow(database, flow)
  return revision === null ? currentText(database, flow) : findRevision(database, flow, revision).xml
}

/** What a text looks like, as the page handed it over; null where nobody has drawn it. It is not clean yet. */
export function findDrawing(session: ProjectSession, xml: string): FlowDrawing | null {
  const digest = digestOf(xml)
  const kept = unstored.get(session)?.get(digest)
  if (kept !== undefined) return kept
  const found = session.read.prepare('SELECT drawing FROM preview WHERE digest = ?').get(digest) as { drawing: Buffer } | undefined
  if (found === undefined) return null
  // What lies in the file may have been written by anybody: it is read like a drawing from the wire.
  const read = flowDrawing.safeParse(parse(found.drawing))
  return read.success ? read.data : null
}

export function hasDrawing(session: ProjectSession, xml: string): boolean {
  const digest = digestOf(xml)
  return unstored.get(session)?.has(digest) === true || session.read.prepare('SELECT 1 FROM preview WHERE digest = ?').get(digest) !== undefined
}

/** Keeps a drawing: in the file where a revision holds its text and the file may be written, else in memory. */
export function keepDrawing(session: ProjectSession, text: DrawnText, drawing: FlowDrawing, now: Date): void {
  const xml = textOf(session.read, text)
  const digest = digestOf(xml)
  const isRevision = text.revision !== null || pendingEdit(session.read, text.flow) === null
  if (session.write !== null && isRevision) {
    session.write
      .prepare('INSERT OR REPLACE INTO preview (digest, flow_id, drawing, made_at) VALUES (?, ?, ?, ?)')
      .run(digest, text.flow, gzipSync(JSON.stringify(drawing)), now.toISOString())
    return
  }
  const kept = unstored.get(session) ?? new Map<string, FlowDrawing>()
  unstored.set(session, kept)
  kept.set(digest, drawing)
  for (const oldest of kept.keys()) {
    if (kept.size <= mostUnstored) break
    kept.delete(oldest)
  }
}

function digestOf(xml: string): string {
  return createHash('sha256').update(`${form}\n`).update(xml).digest('base64')
}

/** A drawing larger than this is none of ours. */
const largest = 200_000_000

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(gunzipSync(bytes, { maxOutputLength: largest }).toString())
  } catch {
    return null
  }
}
