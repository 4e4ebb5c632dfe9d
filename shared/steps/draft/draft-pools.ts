import { namesPools, rowOwners } from '../row-owners.ts'
import type { StepTable } from '../step-table.ts'
import type { DraftLane, DraftPool } from './flow-draft.ts'
import type { IdMaker } from './id-maker.ts'

export interface DraftedPools {
  pools: DraftPool[]
  /** For each row its pool and its innermost lane. */
  places: { pool: string; lane: string | null }[]
}

/**
 * The pools and lanes of a table in the order of their first rows. Where a pool has lanes, rows of the pool alone stand in a lane without
 * a name, since BPMN knows no place beside the lanes.
 * @param title name of the pool that the table does not name.
 */
export function draftPools(table: StepTable, title: string, ids: IdMaker): DraftedPools {
  const owners = rowOwners(table)
  const hasPools = namesPools(table)
  const isAlone = new Set(owners.map(({ pool }) => pool)).size === 1
  const withLanes = new Set(owners.filter(({ lanes }) => lanes.length > 0).map(({ pool }) => pool))
  const pools = new Map<string, DraftPool>()
  const places = owners.map((owner) => {
    let pool = pools.get(owner.pool)
    if (!pool) {
      pool = {
        id: ids.make('Participant', owner.pool),
        process: ids.make('Process', owner.pool),
        name: hasPools ? owner.pool : title,
        attributes: hasPools && isAlone ? { namedInTable: 'true' } : {},
        lanes: [],
      }
      pools.set(owner.pool, pool)
    }
    const path = owner.lanes.length === 0 && withLanes.has(owner.pool) ? [''] : owner.lanes
    return { pool: pool.id, lane: placeInLanes(pool, path, ids) }
  })
  return { pools: [...pools.values()], places }
}

function placeInLanes(pool: DraftPool, path: readonly string[], ids: IdMaker): string | null {
  let lanes: DraftLane[] = pool.lanes
  let lane: DraftLane | undefined
  path.forEach((name, depth) => {
    lane = lanes.find((other) => other.name === name)
    if (!lane) {
      lane = { id: ids.make('Lane', [pool.name, ...path.slice(0, depth + 1)].join('/')), name, lanes: [] }
      lanes.push(lane)
    }
    lanes = lane.lanes
  })
  return lane?.id ?? null
}
