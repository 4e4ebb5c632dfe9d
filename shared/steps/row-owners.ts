import type { StepTable } from './step-table.ts'

/** Where a row stands: its pool ('' for the pool that the table does not name) and the lanes from outer to inner; no lanes for a pool alone. */
export interface RowOwner {
  pool: string
  lanes: string[]
  /** The cell is blank: the row stands beside its neighbour. */
  isBlank: boolean
}

/** Whether any 担当 of the table names a pool. */
export function namesPools(table: StepTable): boolean {
  return table.rows.some((row) => row.owner.length > 1)
}

/**
 * Where each row stands. In a table that names no pool, every 担当 is a lane; in one that does, a 担当 without `/` is a pool of its own.
 * A row without 担当 stands with the nearest row before it that has one, a 開始 with the nearest after it.
 */
export function rowOwners(table: StepTable): RowOwner[] {
  const hasPools = namesPools(table)
  const own = table.rows.map(({ owner }): RowOwner | null => {
    if (owner.length === 0) return null
    return hasPools ? { pool: owner[0] ?? '', lanes: owner.slice(1), isBlank: false } : { pool: '', lanes: [...owner], isBlank: false }
  })
  return own.map((owner, index) => {
    if (owner !== null) return owner
    const before = own.slice(0, index).findLast((other) => other !== null)
    const after = own.slice(index + 1).find((other) => other !== null)
    const near = (table.rows[index]?.kind === 'start' ? (after ?? before) : (before ?? after)) ?? { pool: '', lanes: [] }
    return { pool: near.pool, lanes: near.lanes, isBlank: true }
  })
}
