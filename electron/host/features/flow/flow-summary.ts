import type { FlowSummary } from '../../../../shared/contract/project.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import { summariseFlows } from '../project/project-overview.ts'

/** The summary of one flow that is not removed. */
export function summariseFlow(database: ReadDatabase, flow: string): FlowSummary {
  const found = [...summariseFlows(database, flow).values()][0]?.[0]
  if (found === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  return found
}

/** Changes one column of a flow; NOT_FOUND where there is none. */
export function updateFlow(database: WriteDatabase, flow: string, column: 'name' | 'removed_at', value: string | null): void {
  const { changes } = database.prepare(`UPDATE flow SET ${column} = ? WHERE id = ?`).run(value, flow)
  if (changes === 0) throw new KurabeError('NOT_FOUND', 'project.itemGone')
}
