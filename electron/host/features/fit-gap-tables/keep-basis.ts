import { createHash } from 'node:crypto'
import { cellBasis, type CellBasis } from '../../../../shared/fitgap/table/cell-basis.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'

/** Keeps what a judgement was made on, once per content; returns its digest. */
export function keepBasis(database: WriteDatabase, basis: CellBasis): string {
  const { digest, content } = digestOfBasis(basis)
  database.prepare('INSERT OR IGNORE INTO fit_gap_basis (digest, content) VALUES (?, ?)').run(digest, content)
  return digest
}

/** The name under which a basis is kept. */
export function digestOfBasis(basis: CellBasis): { digest: string; content: string } {
  const content = JSON.stringify(basis)
  return { digest: createHash('sha256').update(content).digest('base64url'), content }
}

/** What was judged on, by its digest; null where nothing is kept. */
export function readBasis(database: ReadDatabase, digest: string): CellBasis | null {
  const stored = database.prepare('SELECT content FROM fit_gap_basis WHERE digest = ?').get(digest) as { content: string } | undefined
  return stored === undefined ? null : cellBasis.parse(JSON.parse(stored.content))
}
