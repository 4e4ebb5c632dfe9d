import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { ReadDatabase } from '../../db/database.ts'

/** A procedure with its name and the municipality that owns it; NOT_FOUND where there is none. */
export function findProcedure(database: ReadDatabase, procedure: string): { id: string; name: string; municipality: string } {
  const found = database.prepare('SELECT id, name, municipality_id AS municipality FROM procedure WHERE id = ?').get(procedure)
  if (found === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  return found as { id: string; name: string; municipality: string }
}
