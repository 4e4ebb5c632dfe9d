import type { WriteDatabase } from '../../db/database.ts'

/**
 * Takes away specs that never came to light because the program ended while they were written: no step knows of them and nothing refers to
 * them, so nobody could ever see them, and a list of 10,000 rows would stay in the file for good.
 * @param beingStored specs that are being written just now.
 */
export function sweepUnfinished(database: WriteDatabase, beingStored: ReadonlySet<string>): void {
  const found = database
    .prepare(
      `SELECT id FROM spec WHERE removed_at = created_at
       AND NOT EXISTS (SELECT 1 FROM operation WHERE instr(changes, spec.id) > 0)
       AND NOT EXISTS (SELECT 1 FROM spec_flow WHERE spec_id = spec.id)
       AND NOT EXISTS (SELECT 1 FROM spec_match WHERE spec.id IN (before_spec_id, after_spec_id))
       AND NOT EXISTS (SELECT 1 FROM fit_gap_reference WHERE spec_id = spec.id)
       AND NOT EXISTS (SELECT 1 FROM evaluation WHERE spec_id = spec.id)
       AND NOT EXISTS (SELECT 1 FROM spec_link JOIN spec_item ON spec_item.id = item_id WHERE spec_item.spec_id = spec.id)`,
    )
    .all() as { id: string }[]
  for (const { id } of found) if (!beingStored.has(id)) discardSpec(database, id)
}

/** Takes away what never came to light. */
export function discardSpec(database: WriteDatabase, id: string): void {
  if (!database.open) return
  database.transaction(() => {
    database.prepare('DELETE FROM spec_item WHERE spec_id = ?').run(id)
    database.prepare('DELETE FROM spec_source WHERE spec_id = ?').run(id)
    database.prepare('DELETE FROM spec WHERE id = ?').run(id)
  })()
}
