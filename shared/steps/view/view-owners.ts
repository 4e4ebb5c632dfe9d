import type { FlowLane, FlowNode } from '../../bpmn/flow-graph.ts'
import type { TableSource } from './table-source.ts'

/** Whether 担当 names the pools: there are several, lanes lie within lanes, or the table named the only one. */
export function isPoolSaid(source: TableSource, rows: readonly FlowNode[]): boolean {
  const lanes = new Map(source.graph.lanes.map((lane) => [lane.id, lane]))
  const used = new Set(rows.map(({ pool }) => pool))
  const [alone] = used.size === 1 ? used : []
  const isNested = rows.some(({ lane }) => (lanes.get(lane ?? '')?.parent ?? null) !== null)
  return used.size > 1 || isNested || (alone != null && source.remembered(alone, 'namedInTable') === 'true')
}

/** 担当 of a place: lane names from outer to inner, after the pool where it is said. */
export function ownerPath(source: TableSource, pool: string | null, lane: string | null, isSaid: boolean): string[] {
  const names = pathOf(lane, new Map(source.graph.lanes.map((other) => [other.id, other])))
  const path = isSaid ? [oneLine(source.graph.pools.find(({ id }) => id === pool)?.name ?? ''), ...names] : names
  while (path.at(-1) === '') path.pop()
  return path
}

/** 担当 of each node that is a row; [] where the table left it blank. */
export function viewOwners(source: TableSource, rows: readonly FlowNode[]): Map<string, string[]> {
  const isSaid = isPoolSaid(source, rows)
  return new Map(rows.map((row) => [
    row.id, source.remembered(row.id, 'ownerBlank') === 'true' ? [] : ownerPath(source, row.pool, row.lane, isSaid),
  ]))
}

function pathOf(lane: string | null, lanes: ReadonlyMap<string, FlowLane>): string[] {
  const path: string[] = []
  for (let at = lanes.get(lane ?? ''); at !== undefined && path.length < lanes.size; at = lanes.get(at.parent ?? '')) path.unshift(oneLine(at.name))
  return path
}

function oneLine(name: string): string {
  return name.replace(/\s*\n\s*/g, ' ').trim()
}
