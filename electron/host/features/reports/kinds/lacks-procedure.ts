import type { ErrorData } from '../../../../../shared/contract/base.ts'
import type { ReadDatabase } from '../../../db/database.ts'
import { readProjectFacts } from '../collect/project-facts.ts'
import { lacking } from '../report-kind.ts'

/** What a document about procedures lacks while there is none. */
export function lacksProcedure(database: ReadDatabase): ErrorData[] {
  return readProjectFacts(database).procedures.length === 0 ? [lacking('reports.lacks.procedure')] : []
}
