import type { WriteDatabase } from '../../db/database.ts'
import { listFlows } from '../flow/flow-records.ts'
import { ownMunicipality } from '../procedure/procedure-records.ts'
import { keepNamedRevision, type Moment } from '../flow/store-flow-text.ts'

/** Makes what each own flow of a 業務 (現行, 見直し後) says now its 確定版, as one revision of that name each. Returns how many flows bear it now. */
export function settleFlows(database: WriteDatabase, given: { area: string; name: string }, moment: Moment): number {
  const procedures = new Set(database.prepare('SELECT id FROM procedure WHERE business_area_id = ? AND removed_at IS NULL').pluck().all(given.area) as string[])
  const own = ownMunicipality(database)
  const flows = listFlows(database).filter(({ procedure_id, municipality_id, kind }) => procedures.has(procedure_id) && municipality_id === own && (kind === 'asis' || kind === 'tobe'))
  database.transaction(() => {
    for (const { id } of flows) keepNamedRevision(database, id, given.name, moment)
  })()
  return flows.length
}
