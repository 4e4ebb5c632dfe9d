import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import type { Moment } from '../flow/store-flow-text.ts'

/** The municipality this project belongs to. */
export function ownMunicipality(database: ReadDatabase): string {
  return (database.prepare('SELECT id FROM municipality WHERE is_own = 1 ORDER BY position LIMIT 1').get() as { id: string }).id
}

/** Adds a municipality, or returns the one of that name. */
export function addMunicipality(database: WriteDatabase, given: { name: string; code: string; isOwn: boolean }, moment: Moment): string {
  const existing = database.prepare('SELECT id FROM municipality WHERE name = ?').get(given.name) as { id: string } | undefined
  if (existing) return existing.id
  const id = moment.newId()
  database
    .prepare('INSERT INTO municipality (id, name, code, is_own, position) VALUES (?, ?, ?, ?, (SELECT COALESCE(MAX(position), 0) + 1 FROM municipality))')
    .run(id, given.name, given.code, given.isOwn ? 1 : 0)
  return id
}

/** Adds a 業務, or returns the one of that name. */
export function addArea(database: WriteDatabase, name: string, moment: Moment): string {
  const existing = database.prepare('SELECT id FROM business_area WHERE name = ?').get(name) as { id: string } | undefined
  if (existing) return existing.id
  const id = moment.newId()
  database
    .prepare('INSERT INTO business_area (id, municipality_id, name, position) VALUES (?, ?, ?, (SELECT COALESCE(MAX(position), 0) + 1 FROM business_area))')
    .run(id, ownMunicipality(database), name)
  return id
}

/** Adds a procedure to a 業務. */
export function addProcedure(database: WriteDatabase, given: { area: string; name: string }, moment: Moment): string {
  if (database.prepare('SELECT 1 FROM business_area WHERE id = ?').get(given.area) === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  const id = moment.newId()
  database
    .prepare(
      'INSERT INTO procedure (id, municipality_id, business_area_id, name, position) VALUES (?, ?, ?, ?, (SELECT COALESCE(MAX(position), 0) + 1 FROM procedure))',
    )
    .run(id, ownMunicipality(database), given.area, given.name)
  return id
}

/** Changes one column of a procedure; NOT_FOUND where there is none. */
export function updateProcedure(database: WriteDatabase, procedure: string, column: 'name' | 'removed_at', value: string | null): void {
  const { changes } = database.prepare(`UPDATE procedure SET ${column} = ? WHERE id = ?`).run(value, procedure)
  if (changes === 0) throw new KurabeError('NOT_FOUND', 'project.itemGone')
}
