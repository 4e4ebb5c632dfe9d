import type { LexiconItem } from '../../../../shared/contract/lexicon.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { ownMunicipality } from '../procedure/procedure-records.ts'

/** The wordings of the project, the newest first. */
export function listLexicon(database: ReadDatabase): LexiconItem[] {
  const rows = database.prepare('SELECT id, asis, standard, source, is_enabled, created_at FROM lexicon_entry ORDER BY created_at DESC, id').all() as {
    id: string
    asis: string
    standard: string
    source: LexiconItem['source']
    is_enabled: number
    created_at: string
  }[]
  return rows.map((row) => ({ id: row.id, asis: row.asis, standard: row.standard, source: row.source, isEnabled: row.is_enabled === 1, createdAt: row.created_at }))
}

/** Adds two wordings that mean the same; the same two again return the entry that is there. */
export function addLexiconEntry(database: WriteDatabase, given: { asis: string; standard: string; source: LexiconItem['source'] }, moment: Moment): string {
  const existing = database.prepare('SELECT id FROM lexicon_entry WHERE asis = ? AND standard = ?').get(given.asis, given.standard) as { id: string } | undefined
  if (existing) return existing.id
  const id = moment.newId()
  database
    .prepare('INSERT INTO lexicon_entry (id, municipality_id, asis, standard, source, created_at) VALUES (?, ?, ?, ?, ?, ?)')
    .run(id, ownMunicipality(database), given.asis, given.standard, given.source, moment.now.toISOString())
  return id
}
