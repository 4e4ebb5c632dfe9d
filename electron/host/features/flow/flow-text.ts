import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { ReadDatabase } from '../../db/database.ts'

export interface RevisionRecord {
  id: string
  flow_id: string
  number: number
  name: string
  reason: string
  xml: string
  created_at: string
}

/** The newest revision of a flow; every flow has one from its first moment. */
export function newestRevision(database: ReadDatabase, flow: string): RevisionRecord {
  const record = database
    .prepare('SELECT * FROM flow_revision WHERE flow_id = ? ORDER BY number DESC LIMIT 1')
    .get(flow) as RevisionRecord | undefined
  if (record === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  return record
}

/** One revision of a flow by its id; NOT_FOUND where there is none. */
export function findRevision(database: ReadDatabase, flow: string, revision: string): RevisionRecord {
  const record = database.prepare('SELECT * FROM flow_revision WHERE flow_id = ? AND id = ?').get(flow, revision) as RevisionRecord | undefined
  if (record === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  return record
}

/** The newest edit that no revision holds yet, or null. */
export function pendingEdit(database: ReadDatabase, flow: string): { sequence: number; xml: string; written_at: string } | null {
  return (
    (database
      .prepare('SELECT sequence, xml, written_at FROM flow_journal WHERE flow_id = ? AND declined_at IS NULL ORDER BY sequence DESC LIMIT 1')
      .get(flow) as { sequence: number; xml: string; written_at: string } | undefined) ?? null
  )
}

/** The diagram text as the user last left it: the pending edit, else the newest revision. */
export function currentText(database: ReadDatabase, flow: string): string {
  return pendingEdit(database, flow)?.xml ?? newestRevision(database, flow).xml
}
