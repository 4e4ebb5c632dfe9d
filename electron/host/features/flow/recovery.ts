import type { FlowKind } from '../../../../shared/domain/flow-kind.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import { findFlow } from './flow-records.ts'
import { makeRevision, type Moment } from './store-flow-text.ts'

export interface RecoverableFlow {
  flow: string
  name: string
  procedureName: string
  kind: FlowKind
  changes: number
  lastChangeAt: string
}

/** Flows with edits newer than their last revision: what a crash left behind. */
export function listRecoverable(database: ReadDatabase): RecoverableFlow[] {
  return database
    .prepare(
      `SELECT flow.id AS flow, flow.name, procedure.name AS procedureName, flow.kind, COUNT(*) AS changes, MAX(written_at) AS lastChangeAt
       FROM flow_journal JOIN flow ON flow.id = flow_journal.flow_id JOIN procedure ON procedure.id = flow.procedure_id
       WHERE declined_at IS NULL AND flow.removed_at IS NULL GROUP BY flow.id ORDER BY lastChangeAt DESC`,
    )
    .all() as RecoverableFlow[]
}

/** Days a declined edit stays in the file. */
const keptDays = 30

/** Makes the edits a revision, or sets them aside for 30 days. */
export function recoverFlow(database: WriteDatabase, flow: string, accept: boolean, moment: Moment): void {
  findFlow(database, flow)
  if (accept) {
    makeRevision(database, flow, { name: '', reason: 'recover' }, moment)
    return
  }
  database.prepare('UPDATE flow_journal SET declined_at = ? WHERE flow_id = ? AND declined_at IS NULL').run(moment.now.toISOString(), flow)
}

/** Pending edits of every flow become revisions: the project is left in order. */
export function makeRevisionsOfPendingEdits(database: WriteDatabase, moment: Moment): void {
  for (const { flow } of listRecoverable(database)) makeRevision(database, flow, { name: '', reason: 'leave' }, moment)
}

/** Removes edits that were declined more than 30 days ago. */
export function forgetOldDeclinedEdits(database: WriteDatabase, now: Date): void {
  const limit = new Date(now.getTime() - keptDays * 24 * 60 * 60 * 1000).toISOString()
  database.prepare('DELETE FROM flow_journal WHERE declined_at IS NOT NULL AND declined_at < ?').run(limit)
}
