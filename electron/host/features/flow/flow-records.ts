import type { FlowKind } from '../../../../shared/domain/flow-kind.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { ReadDatabase } from '../../db/database.ts'

/** One row of the table `flow`. */
export interface FlowRecord {
  id: string
  municipality_id: string
  procedure_id: string
  kind: FlowKind
  name: string
  file_name: string
  origin_flow_id: string | null
  origin_revision: number | null
  sequence: number
  position: number
  created_at: string
  changed_at: string
  removed_at: string | null
}

/** A flow by its id, removed ones too; NOT_FOUND where there is none. */
export function findFlow(database: ReadDatabase, flow: string): FlowRecord {
  const record = database.prepare('SELECT * FROM flow WHERE id = ?').get(flow) as FlowRecord | undefined
  if (record === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  return record
}

/** The flows of the project that are not removed, alone or with their procedure, in the order they were added. */
export function listFlows(database: ReadDatabase): FlowRecord[] {
  return database
    .prepare(
      `SELECT flow.* FROM flow JOIN procedure ON procedure.id = flow.procedure_id
       WHERE flow.removed_at IS NULL AND procedure.removed_at IS NULL ORDER BY flow.position`,
    )
    .all() as FlowRecord[]
}
