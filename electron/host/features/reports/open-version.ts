import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { RequirementVersion } from '../../../../shared/contract/reports.ts'
import type { ReadDatabase } from '../../db/database.ts'

/** The content of a stored version as a database in memory, to be closed by the caller; NOT_FOUND where there is no such version. */
export function openVersion(_database: ReadDatabase, _version: string): { version: RequirementVersion; database: ReadDatabase; close(): void } {
  throw new KurabeError('NOT_FOUND', 'project.itemGone')
}
